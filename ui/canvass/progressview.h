#pragma once

#include <QWidget>

#include "ui/canvass/figurebehind.h"
#include "ui/canvass/progresslinks.h"

namespace rosette {

class DataTable;
class NextGroundsView;
class PlaceFiguresModel;
class ProgressCharts;
class ProgressChoices;
class ProgressSentence;

/// What canvassing came to in a period: in one sentence; by ward, polling district, round or canvasser; by outcome,
/// support and week; and where to go next. Every figure opens the rows behind it.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(AppContext &context, QWidget *parent = nullptr);

    /// Counts again, in a task, now or when the view is looked at next; one count after the other.
    void reload();
    /// The next count reads doors, people and rounds again as well.
    void forgetTown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildTop();
    void buildTable();
    void connectChoices();
    void connectFigures();
    void countAnew();
    void count();
    void take(const Result<CanvassProgress> &progress);
    void show(const CanvassProgress &progress);
    void showPlaces();
    FigureBehind behind(CanvassFigure figure, const QString &name = {}) const;
    void open(const ProgressLinks::Step &step);
    void openFigure(const QModelIndex &index);
    void openCode(CanvassFigure figure, const CodeCount &code);
    void openWeek(const CanvassWeek &week);
    void showOnMap();

    AppContext &m_context;
    ProgressChoices *m_choices;
    ProgressSentence *m_sentence;
    PlaceFiguresModel *m_model;
    DataTable *m_table;
    NextGroundsView *m_next;
    ProgressCharts *m_charts;
    CanvassProgress m_progress;
    CanvassTownPtr m_town; ///< read before and still true; null: read it again
    int m_counting = 0;    ///< the task; 0: none
    bool m_isStale = false;
    bool m_isTownTouched = false; ///< since the count began
};

} // namespace rosette
