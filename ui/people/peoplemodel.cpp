#include "ui/people/peoplemodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(Campaign &campaign, TaskRunner &tasks, QObject *parent)
    : PagedModel(parent)
    , m_connection(campaign.connection())
    , m_tasks(tasks)
{
}

void PeopleModel::setFilter(const PersonFilter &filter)
{
    m_filter = filter;
    search();
}

void PeopleModel::refresh()
{
    if (m_kind == Kind::Chosen && !m_filter.isTextOnly()) {
        reload();
        emit found();
    }
    search();
}

void PeopleModel::search()
{
    m_tasks.drop(std::exchange(m_firstPage, 0));
    m_tasks.drop(std::exchange(m_search, 0));
    if (!m_filter.isTextOnly()) {
        look(pageRows(), m_firstPage);
        look(-1, m_search);
        return;
    }
    m_kind = m_filter.text.isEmpty() ? Kind::Everybody : Kind::Typed;
    m_ids.clear();
    reload();
    emit found();
}

/// Whoever answers last knows more: the first page is quick, all of them may take a second among a million.
void PeopleModel::look(int limit, TaskRunner::TaskId &task)
{
    task = m_tasks.run<QList<PersonId>>(
        tr("Finding people"), this,
        [filter = m_filter, limit](const Feedback &, Connection &c) { return PersonRepository::ids(c, filter, limit); },
        [this, limit](const Result<QList<PersonId>> &ids) {
            m_firstPage = 0;
            if (limit < 0)
                m_search = 0;
            if (ids && (limit < 0 || m_search != 0))
                take(*ids);
        });
}

void PeopleModel::take(const QList<PersonId> &ids)
{
    const bool isMore = m_kind == Kind::Chosen && ids.size() > m_ids.size() && m_ids.size() % pageRows() == 0 &&
                        !m_ids.isEmpty() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    const bool isSame = m_kind == Kind::Chosen && ids == m_ids && !ids.isEmpty();
    m_kind = Kind::Chosen;
    m_ids = ids;
    if (isMore)
        grow();
    else if (!isSame)
        reload();
    emit found();
}

int PeopleModel::rowOf(PersonId id) const
{
    switch (m_kind) {
    case Kind::Typed: {
        const auto one =
            std::find_if(m_found.begin(), m_found.end(), [id](const PersonRow &row) { return row.id == id; });
        return one == m_found.end() ? -1 : int(one - m_found.begin());
    }
    case Kind::Chosen:
        return int(m_ids.indexOf(id));
    case Kind::Everybody:
        break;
    }
    const auto person = PersonRepository::row(m_connection, id);
    if (!person || !*person)
        return -1;
    return int(PersonRepository::position(m_connection, PersonCursor::after(**person)).valueOr(-1));
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
    if (person.isDoNotKnock)
        return tr("▲ Do not knock");
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
    if (m_kind == Kind::Chosen)
        return qint64(m_ids.size());
    if (m_kind == Kind::Everybody)
        return PersonRepository::count(m_connection);
    ROSETTE_ASSIGN(m_found, PersonRepository::search(m_connection, m_filter.text, kMostFound));
    return qint64(m_found.size());
}

Result<QList<PersonRow>> PeopleModel::fetchRows(const PersonRow *after, int skip, int limit) const
{
    if (m_kind == Kind::Everybody)
        return PersonRepository::page(m_connection, {}, after ? PersonCursor::after(*after) : PersonCursor(), limit,
                                      skip);
    const qsizetype start = skip + (after ? qsizetype(rowOf(after->id)) + 1 : 0);
    if (m_kind == Kind::Typed)
        return m_found.mid(start, limit);
    return PersonRepository::rows(m_connection, m_ids.mid(start, limit));
}

} // namespace rosette
