#include "ui/people/persondoor.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "ui/people/personwords.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

PersonDoor::PersonDoor(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_others(new QLabel)
    , m_isDoNotKnock(new QCheckBox)
{
    auto *title = new QLabel(tr("Same door"));
    title->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    m_others->setObjectName(u"householdLabel"_s);
    m_others->setTextFormat(Qt::RichText);
    m_others->setWordWrap(true);
    m_others->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_isDoNotKnock->setObjectName(u"doNotKnockCheckBox"_s);
    m_isDoNotKnock->setAccessibleName(tr("Do not knock at this door"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(title);
    layout->addWidget(m_others);
    layout->addWidget(m_isDoNotKnock);
    connect(m_others, &QLabel::linkActivated, this,
            [this](const QString &link) { emit personChosen(PersonId(link.section(u':', 1).toLongLong())); });
    connect(m_isDoNotKnock, &QCheckBox::clicked, this, &PersonDoor::setDoNotKnock);
}

void PersonDoor::showPerson(const Person &person)
{
    m_person = person;
    Connection &c = m_context.campaign.connection();
    const auto door = person.door ? DoorRepository::find(c, person.door).valueOr({}) : std::nullopt;
    setVisible(door.has_value());
    if (!door)
        return;
    const QString others = PersonWords::householdHtml(c, person);
    m_others->setText(others.isEmpty() ? tr("Nobody else that we know of.") : others);
    const qint64 people = PersonRepository::count(c, {.door = person.door}).valueOr(1);
    m_isDoNotKnock->setChecked(door->isDoNotKnock);
    m_isDoNotKnock->setText(people > 1 ? tr("Do not knock at this door (covers all %1)").arg(people)
                                       : tr("Do not knock at this door"));
}

void PersonDoor::setDoNotKnock(bool isOn)
{
    const Status status = m_context.campaign.edit(
        isOn ? tr("Do not knock at this door") : tr("Knock at this door again"), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, m_person.door));
            return door ? DoorRepository::setAccess(c, door->id, door->accessNote, isOn, door->isDoNotLeaflet)
                        : Status();
        });
    if (!status) {
        m_context.messages.showError(status.error());
        showPerson(m_person);
    }
}

} // namespace rosette
