#pragma once

#include <QWidget>

#include "models/store/importjournal.h"

class QLabel;

namespace rosette {

class CountTiles;
class DataTable;
class ProblemsModel;

/// What an import does or did: its numbers side by side, what else the file holds, and every row that deserves a look.
class ImportReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget *parent = nullptr);

    void showReport(const ImportReport &report);
    /// Nothing to show yet.
    void clear();

private:
    CountTiles *m_counts;
    QLabel *m_contents;
    QLabel *m_problemsTitle;
    ProblemsModel *m_problems;
    DataTable *m_table;
    QWidget *m_rest; ///< fills the table's place when there are no problems
};

} // namespace rosette
