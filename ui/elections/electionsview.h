#pragma once

#include <QWidget>

#include "models/people/electoratecount.h"
#include "ui/shell/appcontext.h"

class QAction;

namespace rosette {

class DataTable;
class ElectionDetails;
class ElectionsModel;

/// All elections, and the chosen one beside them.
class ElectionsView : public QWidget
{
    Q_OBJECT

public:
    explicit ElectionsView(AppContext &context, QWidget *parent = nullptr);

    void select(ElectionId id);

signals:
    /// Empty: all is well.
    void problemFound(const QString &sentence);

private:
    void reload();
    /// Counts, in the background, who may vote in each.
    void countAll();
    void showCurrent();
    void add();
    void remove(ElectionId id);
    bool edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    ElectionsModel *m_model;
    DataTable *m_table;
    ElectionDetails *m_details;
    QAction *m_add;
    QHash<ElectionId, ElectorateCount> m_counts;
    int m_counting = 0; ///< the running task, see TaskRunner
};

} // namespace rosette
