#pragma once

#include <QWidget>

#include "ui/canvass/progresslinks.h"
#include "ui/shell/page.h"

class QAction;
class QComboBox;
class QLabel;

namespace rosette {

class CodeBars;
class DataTable;
class NextGroundsModel;
class PlaceFiguresModel;
class WeekBars;

/// What canvassing came to in a period: in one sentence; by ward, polling district, round or canvasser; by outcome,
/// support and week; and where to go next. Every figure opens the rows behind it.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(AppContext &context, QWidget *parent = nullptr);

    /// Counts again, in a task, now or when the view is looked at next.
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildChoices();
    void buildTables();
    void buildGroundActions();
    QLayout *buildLists();
    QLayout *buildCharts();
    void count();
    void show(const CanvassProgress &progress);
    void showSentence();
    void showPlaces();
    QDate since() const;
    void open(const ProgressLinks::Step &step);
    void openFigure(const QModelIndex &index);
    void openGround();
    void printGround();
    bool hasGround() const;

    AppContext &m_context;
    QComboBox *m_by;
    QComboBox *m_period;
    QLabel *m_sentence;
    PlaceFiguresModel *m_model;
    DataTable *m_table;
    NextGroundsModel *m_nextModel;
    DataTable *m_next;
    QAction *m_openGround;
    QAction *m_printGround;
    WeekBars *m_weeks;
    CodeBars *m_outcomes;
    CodeBars *m_support;
    CanvassProgress m_progress;
    int m_counting = 0; ///< the task; 0: none
    bool m_isStale = false;
};

} // namespace rosette
