#include "ui/week/monthline.h"

#include <QLocale>

#include "models/activities/stallfigures.h"
#include "models/canvass/canvassfigures.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MonthLine::MonthLine(AppContext &context, QWidget *parent)
    : QLabel(parent)
    , m_context(context)
{
    setObjectName(u"monthLabel"_s);
    setWordWrap(true);
    Theme::makeSecondary(this);
}

Status MonthLine::reload()
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    Connection &connection = m_context.campaign.connection();
    const QDate today = m_context.clock.today();
    const FiguresPeriod month{QDate(today.year(), today.month(), 1), today};
    ROSETTE_ASSIGN(const CanvassFigures figures, canvassTotal(connection, month));
    ROSETTE_ASSIGN(const StallFigures atStalls, stallFigures(connection, month.from, month.to, today));
    QString text = tr("This month: %1 doors tried · %2 people spoken to · %3 % of doors tried answered")
                       .arg(british.toString(figures.doorsTried), british.toString(figures.contacts),
                            QString::number(qRound(figures.doorRate() * 100)));
    if (atStalls.stalls > 0)
        text += tr(" · at %1: %2 conversations, %3 leaflets out")
                    .arg(tr("%n stall(s)", nullptr, atStalls.stalls), british.toString(atStalls.conversations),
                         british.toString(atStalls.leafletsOut));
    setText(text);
    return {};
}

} // namespace rosette
