#pragma once

#include <QDate>

#include "models/rota/weekplan.h"
#include "ui/shell/page.h"

class QAction;
class QHBoxLayout;
class QListView;

namespace rosette {

class DayColumn;
class GroundNeedsReader;
class MonthLine;
class NeedsModel;
class PageHeader;

/// The organiser's Tuesday evening: the week on a board, what needs a person beside it, and the ways it leaves: day
/// sheet, text for the chat, rota.
class WeekPage : public Page
{
    Q_OBJECT

public:
    explicit WeekPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    void reveal(const Target &target) override;
    QDate monday() const { return m_monday; }

private:
    void buildHeader();
    QMenu *planMenu();
    QWidget *buildNeeds();
    QWidget *buildBoard();
    void showWeek(QDate monday);
    void reload();
    void showNeeds();
    void plan(ActivityKind kind, QDate date);
    void openActivity(ActivityId id);
    void changeActivity(ActivityId id);
    void settle(int row);

    QDate m_monday;
    std::optional<WeekPlan> m_plan;
    PageHeader *m_header;
    NeedsModel *m_needs;
    GroundNeedsReader *m_groundNeeds;
    QListView *m_needsView = nullptr;
    QHBoxLayout *m_board = nullptr;
    MonthLine *m_month = nullptr;
    QList<DayColumn *> m_columns;
};

} // namespace rosette
