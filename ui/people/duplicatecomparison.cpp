#include "ui/people/duplicatecomparison.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "models/people/contactpoint.h"
#include "models/people/personhistory.h"
#include "models/people/personmerge.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

DuplicateComparison::DuplicateComparison(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_content(new QWidget)
    , m_reasons(new QLabel)
    , m_nothing(new QLabel(tr("Choose a pair to see the two side by side.")))
{
    m_reasons->setObjectName(u"duplicateReasonsLabel"_s);
    m_reasons->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *kept = new QLabel(tr("Conversations, numbers, shifts and all else of both are kept. Undo takes it back."));
    kept->setWordWrap(true);
    Theme::makeSecondary(kept);
    auto *join = new QPushButton(tr("Make them one"));
    join->setObjectName(u"joinPeoplePushButton"_s);
    Theme::makePrimary(join);
    auto *distinct = new QPushButton(tr("They are two people"));
    distinct->setObjectName(u"distinctPeoplePushButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(join);
    buttons->addWidget(distinct);
    buttons->addStretch(1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(Space::kGroup, Space::kBetween, Space::kGroup, Space::kGroup);
    content->setSpacing(Space::kGroup);
    content->addWidget(m_reasons);
    content->addStretch(1);
    content->addWidget(kept);
    content->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    layout->addWidget(m_nothing);
    connect(join, &QPushButton::clicked, this, [this] { emit joinRequested(merged(), m_pair.other); });
    connect(distinct, &QPushButton::clicked, this, [this] { emit distinctRequested(m_pair.kept, m_pair.other); });
    clear();
}

void DuplicateComparison::clear()
{
    m_content->hide();
    m_nothing->show();
}

void DuplicateComparison::showPair(const DuplicatePair &pair)
{
    m_pair = pair;
    m_entries = {load(pair.kept), load(pair.other)};
    if (!m_entries[0].person.id || !m_entries[1].person.id) {
        clear();
        return;
    }
    m_reasons->setText(tr("%1 one person (%2 of 100). %3.")
                           .arg(pair.likelihood(), QString::number(pair.score), pair.reasons.join(u"; "_s)));
    fill();
    m_nothing->hide();
    m_content->show();
}

DuplicateComparison::Entry DuplicateComparison::load(PersonId id) const
{
    Connection &c = m_context.campaign.connection();
    Entry entry;
    entry.person = PersonRepository::find(c, id).valueOr({}).value_or(Person());
    const PersonRow row = PersonRepository::row(c, id).valueOr({}).value_or(PersonRow());
    entry.address = row.address.isEmpty() ? tr("No address") : row.address + u", "_s + row.postcode;
    entry.number = row.number.isEmpty() ? tr("Not on the register")
                   : row.isElector      ? row.number
                                        : tr("%1, left the register").arg(row.number);
    QStringList ways;
    for (const ContactPoint &point : ContactPointRepository::list(c, id).valueOr({}))
        ways += point.value;
    entry.ways = ways.isEmpty() ? tr("None") : ways.join(u'\n');
    entry.behind = behindText(id);
    return entry;
}

QString DuplicateComparison::behindText(PersonId id) const
{
    Connection &c = m_context.campaign.connection();
    QStringList parts;
    if (VolunteerRepository::findByPerson(c, id).valueOr({}))
        parts += tr("Is a volunteer");
    const QList<HistoryEntry> history = PersonHistory::load(c, id).valueOr({});
    const auto isTalk = [](const HistoryEntry &entry) { return entry.kind == HistoryEntry::Kind::Talk; };
    if (const auto talks = std::count_if(history.begin(), history.end(), isTalk); talks > 0)
        parts += tr("%n conversation(s)", nullptr, int(talks));
    if (!history.isEmpty())
        parts += tr("Last: %1, %2").arg(history.first().what, history.first().dateText());
    return parts.isEmpty() ? tr("Nothing yet") : parts.join(u'\n');
}

void DuplicateComparison::fill()
{
    delete m_table;
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::kGroup);
    m_grid->setVerticalSpacing(Space::kInside);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const auto &[a, b] = m_entries;
    m_name = addChoice(tr("Name"), u"name"_s, {a.person.displayName(), b.person.displayName()});
    m_door = addChoice(tr("Address"), u"door"_s, {a.address, b.address});
    addLine(tr("Register"), {a.number, b.number});
    addLine(tr("Reach"), {a.ways, b.ways});
    addLine(tr("Behind it"), {a.behind, b.behind});
    if (!a.person.note.isEmpty() || !b.person.note.isEmpty())
        addLine(tr("Note"), {a.person.note, b.person.note});
    const auto flags = [](const Person &person) {
        return person.isDeceased       ? tr("■ Deceased")
               : person.isDoNotContact ? tr("■ Do not contact")
               : person.hasMoved       ? tr("▲ Moved away")
                                       : QString();
    };
    if (!flags(a.person).isEmpty() || !flags(b.person).isEmpty())
        addLine(tr("To know"), {flags(a.person), flags(b.person)});
    auto *content = qobject_cast<QVBoxLayout *>(m_content->layout());
    content->insertWidget(1, m_table);
}

void DuplicateComparison::addLine(const QString &label, const std::array<QString, 2> &values)
{
    const int row = m_grid->rowCount();
    auto *caption = new QLabel(label);
    Theme::makeSecondary(caption);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    for (int side = 0; side < 2; ++side) {
        auto *text = new QLabel(values[size_t(side)]);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(text, row, side + 1, Qt::AlignTop);
    }
}

QButtonGroup *DuplicateComparison::addChoice(const QString &label, const QString &name,
                                             const std::array<QString, 2> &values)
{
    if (values[0] == values[1]) {
        addLine(label, values);
        return nullptr;
    }
    const int row = m_grid->rowCount();
    auto *caption = new QLabel(label);
    Theme::makeSecondary(caption);
    m_grid->addWidget(caption, row, 0);
    auto *group = new QButtonGroup(m_table);
    for (int side = 0; side < 2; ++side) {
        auto *button = new QRadioButton(values[size_t(side)]);
        button->setObjectName(name + QString::number(side) + u"RadioButton"_s);
        button->setAccessibleName(tr("%1: %2").arg(label, values[size_t(side)]));
        button->setToolTip(tr("This stays"));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        group->addButton(button, side);
        m_grid->addWidget(button, row, side + 1);
    }
    const bool isOtherBetter = name == "door"_L1 && !m_entries[0].person.door && m_entries[1].person.door;
    group->button(isOtherBetter ? 1 : 0)->setChecked(true);
    return group;
}

Person DuplicateComparison::merged() const
{
    const auto &[a, b] = m_entries;
    Person person = PersonMerge::proposal(a.person, b.person);
    if (m_name) {
        const Person &named = m_name->checkedId() == 1 ? b.person : a.person;
        person.forename = named.forename;
        person.surname = named.surname;
    }
    if (m_door)
        person.door = m_door->checkedId() == 1 ? b.person.door : a.person.door;
    return person;
}

} // namespace rosette
