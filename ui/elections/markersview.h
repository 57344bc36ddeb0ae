#pragma once

#include <QWidget>

#include "models/people/franchisemarker.h"
#include "ui/shell/appcontext.h"

class QAction;
class QComboBox;

namespace rosette {

class DataTable;
class MarkersModel;

/// Which polls each marker of the register allows, by nation: edited in the table, own rows added and removed, the
/// defaults put back.
class MarkersView : public QWidget
{
    Q_OBJECT

public:
    explicit MarkersView(AppContext &context, QWidget *parent = nullptr);

signals:
    /// Empty: all is well.
    void problemFound(const QString &sentence);

private:
    void buildActions(class QHBoxLayout *bar);
    void reload();
    void save(const FranchiseMarker &marker);
    void add();
    void remove();
    void restore();
    void showCurrent();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);
    QString nation() const;

    AppContext &m_context;
    QString m_ownNation;
    MarkersModel *m_model;
    DataTable *m_table;
    QComboBox *m_nation;
    QAction *m_remove = nullptr;
};

} // namespace rosette
