#pragma once

#include <QWidget>

#include "ui/imports/findingslist.h"
#include "ui/imports/importdecisions.h"

class QAction;

namespace rosette {

class BulkDecisions;
class DataTable;
class DecisionBar;
class FilterBar;
class FindingCard;
class FindingsFilter;
class FindingsModel;

/// What an import would do, row by row: counts and streets to choose from, the rows, and all about the chosen one. Rows
/// of which the import is unsure are decided here. Whatever import has findings is shown so.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(TaskRunner &tasks, QWidget *parent = nullptr);

    /// Begins with the unsure rows, if there are any. Decisions on rows that are still unsure stay. `numberTitle` says
    /// what the numbers in the file are.
    Status showFindings(const std::shared_ptr<const ImportFindings> &findings, const QString &numberTitle);
    /// Lets the findings and all decisions go.
    void clear();
    /// For the import.
    ImportCorrections decisions() const { return m_decisions.corrections(); }
    bool hasUnsureRows() const { return m_decisions.undecided() + m_decisions.decided() > 0; }

private:
    QWidget *buildRight();
    void buildActions(QWidget *right);
    void refresh();
    void showCount();
    void showCurrent(int row);
    void decide(const QString &value);
    void agree(const QMap<QString, QString> &texts);
    void decideByDigit(int digit);
    void goToNextUnsure();
    bool selectNextUndecided(int from);

    FindingsList m_list;
    ImportDecisions m_decisions;
    BulkDecisions *m_bulk;
    QAction *m_next;
    QAction *m_later;
    QAction *m_agree;
    FindingsFilter *m_filter;
    DecisionBar *m_bar;
    FilterBar *m_search;
    FindingsModel *m_model;
    DataTable *m_table;
    FindingCard *m_card;
};

} // namespace rosette
