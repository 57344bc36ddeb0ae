#include "ui/volunteers/volunteerhints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "models/people/duplicate.h"
#include "models/volunteers/electorhint.h"
#include "models/volunteers/volunteerdoubles.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

VolunteerHints::VolunteerHints(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_electorHint = addHint(u"electorHintLabel"_s, {{u"joinElectorToolButton"_s, tr("Join"),
                                                     tr("Join with the elector"), &VolunteerHints::joinWithElector}});
    m_doubleHint = addHint(
        u"doubleHintLabel"_s,
        {{u"mergeDoublesToolButton"_s, tr("Make one"), tr("They are one person"), &VolunteerHints::mergeDoubles},
         {u"twoPeopleToolButton"_s, tr("Two people"), tr("They are two people"), &VolunteerHints::callTwoPeople}});
}

VolunteerHints::Hint VolunteerHints::addHint(const QString &labelName, const QList<Button> &buttons)
{
    auto *text = new QLabel;
    text->setObjectName(labelName);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text, 1);
    for (const Button &button : buttons) {
        auto *tool = new QToolButton;
        tool->setObjectName(button.objectName);
        tool->setText(button.text);
        tool->setAccessibleName(button.accessibleName);
        connect(tool, &QToolButton::clicked, this, button.decide);
        line->addWidget(tool);
    }
    layout()->addWidget(row);
    return {row, text};
}

void VolunteerHints::showVolunteer(const Volunteer &volunteer)
{
    m_volunteer = volunteer;
    Connection &connection = m_context.campaign.connection();
    const QString mark = Theme::shapeOf(Meaning::Information) + u' ';
    const auto elector = ElectorHint::find(connection, volunteer).valueOr({});
    m_elector = elector ? elector->id : PersonId();
    m_electorHint.row->setVisible(elector.has_value());
    if (elector)
        m_electorHint.text->setText(
            mark + tr("Probably the elector %1 at %2: same name and postcode.").arg(elector->number, elector->address));
    const auto twin = VolunteerDoubles::find(connection, volunteer).valueOr({});
    m_double = twin ? twin->other : Volunteer();
    m_doubleHint.row->setVisible(twin.has_value());
    if (twin)
        m_doubleHint.text->setText(mark + tr("May be the same as %1: %2.").arg(twin->other.name(), twin->evidence));
    setVisible(elector || twin);
}

void VolunteerHints::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
}

void VolunteerHints::joinWithElector()
{
    edit(tr("Join %1 with the elector").arg(m_volunteer.name()),
         [id = m_volunteer.id, this](Connection &c) { return ElectorHint::join(c, id, m_elector); });
}

void VolunteerHints::mergeDoubles()
{
    const Volunteer kept = m_volunteer;
    const Volunteer gone = m_double;
    edit(tr("Make %1 one person").arg(kept.name()),
         [&](Connection &c) { return VolunteerDoubles::merge(c, kept, gone, m_context.clock.nowMs()); });
}

void VolunteerHints::callTwoPeople()
{
    edit(tr("Note that %1 are two people").arg(m_volunteer.name()), [this](Connection &c) {
        return DuplicateFinder::setDistinct(c, m_volunteer.person, m_double.person, m_context.clock.nowMs());
    });
}

} // namespace rosette
