#pragma once

#include <QDate>

#include "models/rota/weekplan.h"
#include "ui/shell/page.h"
#include "ui/week/needsmodel.h"

class QAction;
class QHBoxLayout;
class QScrollArea;

namespace rosette {

class DayColumn;
class GroundNeedsReader;
class MonthLine;
class NeedsPanel;
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
    QWidget *buildBoard();
    void showWeek(QDate monday);
    /// Scrolls to today, in another week to its beginning.
    void showToday();
    void reload();
    void showNeeds();
    void plan(ActivityKind kind, QDate date);
    void openActivity(ActivityId id);
    void changeActivity(ActivityId id);
    void settle(const NeedsModel::Need &need);

    QDate m_monday;
    std::optional<WeekPlan> m_plan;
    PageHeader *m_header;
    NeedsPanel *m_needs;
    GroundNeedsReader *m_groundNeeds;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_board = nullptr;
    MonthLine *m_month = nullptr;
    QList<DayColumn *> m_columns;
};

} // namespace rosette
