#include "ui/week/groundneedsreader.h"

#include <QEvent>
#include <QWidget>

#include "ui/shell/messagebar.h"
#include "ui/week/groundneeds.h"
#include "ui/week/olddataneeds.h"

namespace rosette {

using namespace Qt::StringLiterals;

GroundNeedsReader::GroundNeedsReader(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    page->installEventFilter(this);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"rounds"_L1, "round_sets"_L1, "stages"_L1, "left_out_homes"_L1, "streets"_L1, "doors"_L1,
                               "wards"_L1, "people"_L1, "volunteers"_L1, "absences"_L1, "leaflets"_L1, "bundles"_L1,
                               "stock_moves"_L1, "deliveries"_L1, "missed_doors"_L1, "settings"_L1, "campaign"_L1}))
            readWhenSeen();
    });
}

bool GroundNeedsReader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isStale)
        read();
    return QObject::eventFilter(watched, event);
}

void GroundNeedsReader::readWhenSeen()
{
    m_isStale = true;
    if (m_page->isVisible())
        read();
}

void GroundNeedsReader::read()
{
    m_isStale = false;
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<QList<NeedsModel::Need>>(
        tr("Looking what the rounds need and what is old"), this,
        [today = m_context.clock.today()](const Feedback &, Connection &c) -> Result<QList<NeedsModel::Need>> {
            ROSETTE_ASSIGN(const QList<NeedsModel::Need> ground, groundNeeds(c, today));
            ROSETTE_ASSIGN(const QList<NeedsModel::Need> old, oldDataNeeds(c, today));
            return ground + old;
        },
        [this](const Result<QList<NeedsModel::Need>> &needs) {
            if (!needs)
                return m_context.messages.showError(needs.error());
            m_needs = *needs;
            emit needsChanged();
        });
}

} // namespace rosette
