#pragma once

#include <QWidget>

#include "ui/shell/appcontext.h"

class QComboBox;

namespace rosette {

class DataTable;
class RegisterSummaryModel;

/// How many electors of each sort the register holds, by polling district: also those who stand on no list.
class RegisterSummaryView : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterSummaryView(AppContext &context, QWidget *parent = nullptr);

signals:
    /// Empty: all is well.
    void problemFound(const QString &sentence);

private:
    void fillElections();
    /// Counts in the background.
    void reload();
    void saveAttainmentAge();

    AppContext &m_context;
    RegisterSummaryModel *m_model;
    DataTable *m_table;
    QComboBox *m_election;
    QComboBox *m_attainment;
    int m_counting = 0; ///< the running task, see TaskRunner
};

} // namespace rosette
