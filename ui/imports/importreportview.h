#pragma once

#include <QWidget>

#include "models/store/importjournal.h"
#include "ui/imports/importcounts.h"

class QHBoxLayout;
class QLabel;

namespace rosette {

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts(const QJsonObject &counts);
    void addTile(const ImportCount &count);
    void colourWords();

    QHBoxLayout *m_counts;
    QList<std::pair<QLabel *, Meaning>> m_words; ///< below the numbers, in the colour of what they mean
    QLabel *m_contents;
    QLabel *m_problemsTitle;
    ProblemsModel *m_problems;
    DataTable *m_table;
    QWidget *m_rest; ///< fills the table's place when there are no problems
};

} // namespace rosette
