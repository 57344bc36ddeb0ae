#include "ui/reports/workview.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/reports/figuretable.h"
#include "ui/reports/figuretile.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLarge{
    WorkFigure::Conversations,      WorkFigure::Doors,  WorkFigure::Leaflets, WorkFigure::SignUps,
    WorkFigure::VoterRegistrations, WorkFigure::Stalls, WorkFigure::Sessions, WorkFigure::Minutes};
constexpr std::array kColumns{
    WorkFigure::Stalls,        WorkFigure::Sessions,           WorkFigure::Rounds,   WorkFigure::Doors,
    WorkFigure::Conversations, WorkFigure::StallConversations, WorkFigure::Leaflets, WorkFigure::StallLeaflets,
    WorkFigure::SignUps,       WorkFigure::VoterRegistrations, WorkFigure::Meetings, WorkFigure::Attendances,
    WorkFigure::Minutes};

QStringList titles()
{
    return {WorkView::tr("Where"),        WorkView::tr("Stalls"),     WorkView::tr("Sessions"),
            WorkView::tr("Rounds"),       WorkView::tr("Doors"),      WorkView::tr("Talks"),
            WorkView::tr("at stalls"),    WorkView::tr("Leaflets"),   WorkView::tr("at stalls"),
            WorkView::tr("Sign-ups"),     WorkView::tr("Registered"), WorkView::tr("Meetings"),
            WorkView::tr("People there"), WorkView::tr("Hours")};
}

/// Something that the table shows was done.
bool hasColumn(const WorkFigures &figures)
{
    return std::any_of(kColumns.begin(), kColumns.end(), [&](WorkFigure figure) { return figures[figure] > 0; });
}

} // namespace

WorkView::WorkView(QWidget *parent)
    : QWidget(parent)
    , m_table(new FigureTable(u"workReport"_s, titles(), 1, false))
{
    m_table->setObjectName(u"workReportDataTable"_s);
    m_table->setAccessibleName(tr("What was done, by ward"));
    m_table->setColumnWidths({34, 7, 9, 8, 8, 8, 9, 10, 9, 9, 10, 9, 12, 8});
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Space::kInside);
    for (const WorkFigure figure : kLarge) {
        auto *tile = new FigureTile(figure);
        tiles->addWidget(tile);
        m_tiles += tile;
        connect(tile, &FigureTile::clicked, this, [this, figure] {
            emit sourceRequested({{.days = m_report.period.days, .today = m_today},
                                  figure,
                                  label(figure) + u", "_s + m_report.period.title()});
        });
    }
    auto *hint = new QLabel(tr("Press a figure, or Enter on one in the table, to see what it adds up."));
    Theme::makeSecondary(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(tiles);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    connect(m_table, &FigureTable::sourceRequested, this, &WorkView::sourceRequested);
}

void WorkView::addLine(const QString &name, const WorkFigures &figures, const WorkScope &scope)
{
    const QString when = scope.days == m_report.period.days ? m_report.period.title() : m_report.compared.title();
    QList<FigureCell> line{{{name}}};
    for (const WorkFigure figure : kColumns)
        line += figureCell(figures[figure], {scope, figure, label(figure) + u", "_s + name + u", "_s + when});
    m_lines += line;
}

void WorkView::setReport(const WorkReport &report, QDate today)
{
    m_report = report;
    m_today = today;
    for (FigureTile *tile : std::as_const(m_tiles))
        tile->setAmounts(report.total[tile->figure()], report.before[tile->figure()]);
    m_lines.clear();
    WorkScope scope{.days = report.period.days, .today = today};
    addLine(tr("All wards"), report.total, scope);
    scope.days = report.compared.days;
    addLine(tr("All wards, %1").arg(report.compared.title()), report.before, scope);
    scope.days = report.period.days;
    scope.isMutualAid = true;
    addLine(tr("For other constituencies"), report.mutualAid, scope);
    scope.isMutualAid = false;
    for (const WardWork &ward : report.wards) {
        if (!hasColumn(ward.figures))
            continue;
        scope.ward = ward.ward;
        addLine(ward.name, ward.figures, scope);
    }
    m_table->setRows(m_lines);
}

} // namespace rosette
