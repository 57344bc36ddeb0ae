#include "ui/rota/peoplepanel.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "ui/rota/persondelegate.h"
#include "ui/rota/rotapeoplemodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_model(new RotaPeopleModel(this))
    , m_choose(new QAction(iconNamed(u"check"_s), tr("Ask for this shift"), this))
{
    m_title->setObjectName(u"peopleTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    m_title->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"peopleListView"_s);
    m_list->setAccessibleName(tr("People to ask, best first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_choose->setObjectName(u"assignAction"_s);
    auto *card = new QAction(iconNamed(u"volunteers"_s), tr("Open the volunteer's card"), this);
    card->setObjectName(u"openCardAction"_s);
    m_list->addActions({m_choose, card});
    connect(m_choose, &QAction::triggered, this, &PeoplePanel::choose);
    connect(m_list, &QListView::activated, this, &PeoplePanel::choose);
    connect(card, &QAction::triggered, this, [this] {
        if (const VolunteerId volunteer = current())
            emit cardRequested(volunteer);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Space::kInside, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
}

void PeoplePanel::showPlan(const WeekPlan &plan, ShiftId shift, qint64 nowMs)
{
    const PlannedShift *planned = plan.findShift(shift);
    if (planned) {
        m_model->showShift(plan, planned->shift, nowMs);
        m_title->setText(tr("Who could: %1").arg(planned->shift.role));
    } else {
        m_model->showTeam(plan);
        m_title->setText(tr("Asked longest ago first"));
    }
    m_choose->setEnabled(planned != nullptr);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void PeoplePanel::takeFocus() { m_list->setFocus(); }

VolunteerId PeoplePanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->candidate(index.row()).volunteer : VolunteerId();
}

void PeoplePanel::choose()
{
    if (const VolunteerId volunteer = current(); volunteer && m_choose->isEnabled())
        emit volunteerChosen(volunteer);
}

} // namespace rosette
