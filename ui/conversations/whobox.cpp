#include "ui/conversations/whobox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFound = 8;
constexpr int kShortestSearch = 2;

} // namespace

WhoBox::WhoBox(AppContext &context, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
    , m_doorAlone(tr("Nobody in person: the door alone"))
    , m_found(new QStringListModel(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &WhoBox::search);
}

void WhoBox::setDoor(DoorId door)
{
    m_door = door;
    m_people.clear();
    clear();
    if (door) {
        offerHousehold();
    } else {
        clearEditText();
        lineEdit()->setPlaceholderText(tr("Name; who is new to us is added"));
    }
}

void WhoBox::offerHousehold()
{
    addItem(m_doorAlone);
    for (const PersonRow &row : PersonRepository::household(m_context.campaign.connection(), m_door).valueOr({})) {
        m_people.insert(m_people.contains(row.name) ? row.name + u" · "_s + row.number : row.name, row.id);
        addItem(m_people.key(row.id));
    }
    setCurrentIndex(0);
}

void WhoBox::setPerson(PersonId id)
{
    const auto row = PersonRepository::row(m_context.campaign.connection(), id).valueOr({});
    if (row && m_people.key(id).isEmpty()) // lives elsewhere
        m_people.insert(row->name, id);
    setEditText(m_people.key(id));
}

void WhoBox::search(const QString &text)
{
    if (m_door) {
        QStringList names = m_people.keys().filter(text.trimmed(), Qt::CaseInsensitive);
        names.sort();
        m_found->setStringList(names);
        return;
    }
    if (text.trimmed().size() < kShortestSearch) {
        m_found->setStringList({});
        return;
    }
    QStringList labels;
    for (const PersonRow &row :
         PersonRepository::search(m_context.campaign.connection(), text, kMostFound).valueOr({})) {
        labels += row.address.isEmpty() ? row.name : row.name + u", "_s + row.address;
        m_people.insert(labels.last(), row.id);
    }
    m_found->setStringList(labels);
}

PersonId WhoBox::person() const { return m_people.value(currentText()); }

QString WhoBox::newName() const
{
    const QString text = currentText().simplified();
    return text == m_doorAlone || m_people.contains(currentText()) ? QString() : text;
}

} // namespace rosette
