#include "ui/people/peoplemodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(Connection &connection, QObject *parent)
    : PagedModel(parent)
    , m_connection(connection)
{
}

void PeopleModel::setFilter(const PersonFilter &filter)
{
    m_filter = filter;
    reload();
}

int PeopleModel::rowOf(PersonId id) const
{
    if (!m_filter.text.isEmpty()) {
        const auto found =
            std::find_if(m_found.begin(), m_found.end(), [id](const PersonRow &row) { return row.id == id; });
        return found == m_found.end() ? -1 : int(found - m_found.begin());
    }
    const auto person = PersonRepository::row(m_connection, id);
    if (!person || !*person)
        return -1;
    if (m_filter.isEverybody())
        return int(PersonRepository::position(m_connection, PersonCursor::after(**person)).valueOr(-1));
    for (int row = 0; row < rowCount(); ++row) {
        if (const PersonRow *candidate = rowAt(row); !candidate || candidate->nameKey > (*person)->nameKey)
            return -1;
        else if (candidate->id == id)
            return row;
    }
    return -1;
}

int PeopleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PersonRow *person = rowAt(index.row());
    if (!person)
        return {};
    switch (index.column()) {
    case Name:
        return person->name;
    case Number:
        return person->isElector ? person->number : QString();
    case Address:
        return person->address;
    case Postcode:
        return person->postcode;
    case State:
        return stateOf(*person);
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case Address:
        return tr("Address");
    case Postcode:
        return tr("Postcode");
    case State:
        return tr("To know");
    default:
        return {};
    }
}

/// What has to be known before anybody rings the bell, the gravest first.
QString PeopleModel::stateOf(const PersonRow &person)
{
    if (person.isDeceased)
        return tr("■ Deceased");
    if (person.isDoNotContact)
        return tr("■ Do not contact");
    if (person.hasMoved)
        return tr("▲ Moved away");
    if (person.kind == ElectorKind::Overseas)
        return tr("◆ Overseas");
    if (person.kind == ElectorKind::Anonymous)
        return tr("■ Anonymous");
    if (!person.isElector)
        return person.number.isEmpty() ? tr("◆ Not on the register") : tr("▲ Left the register");
    return person.marker;
}

Result<qint64> PeopleModel::countRows() const
{
    m_found.clear();
    if (m_filter.text.isEmpty())
        return PersonRepository::count(m_connection, m_filter);
    PersonFilter rest = m_filter;
    rest.text.clear();
    ROSETTE_ASSIGN(m_found, rest.isEverybody() ? PersonRepository::search(m_connection, m_filter.text, kMostFound)
                                               : PersonRepository::page(m_connection, m_filter, {}, kMostFound));
    return qint64(m_found.size());
}

Result<QList<PersonRow>> PeopleModel::fetchRows(const PersonRow *after, int skip, int limit) const
{
    if (!m_filter.text.isEmpty()) // all found rows make at most one page
        return m_found.mid(skip, limit);
    return PersonRepository::page(m_connection, m_filter, after ? PersonCursor::after(*after) : PersonCursor(), limit,
                                  skip);
}

} // namespace rosette
