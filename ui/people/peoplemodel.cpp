#include "ui/people/peoplemodel.h"

#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFew = 20000; // so many ids are read within a frame

/// Lets so many through that a first page is found at once; with other filters the search for it may be the longest.
bool isBroad(PersonFilter filter)
{
    if (filter.status == PersonStatus::Elector)
        filter.status = PersonStatus::Anyone;
    if (filter.mark == PersonMark::None)
        filter.mark = PersonMark::Any;
    if (filter.spoken != LastSpoken::Since) {
        filter.spoken = LastSpoken::Whenever;
        filter.spokenDay = {};
    }
    filter.mayVoteIn = {};
    return filter.isEverybody();
}

} // namespace

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
    if (!m_isTyped) {
        reload();
        emit found();
    }
    search();
}

void PeopleModel::search()
{
    m_tasks.drop(std::exchange(m_firstPage, 0));
    m_tasks.drop(std::exchange(m_search, 0));
    m_isTyped = m_filter.isTextOnly() && !m_filter.text.isEmpty();
    if (m_isTyped) {
        m_ids.clear();
        reload();
        emit found();
    } else if (m_filter.isEverybody() && PersonRepository::isFewerThan(m_connection, kFew).valueOr(false)) {
        take(answer(m_connection, m_filter, -1).valueOr({}));
    } else {
        if (isBroad(m_filter))
            look(pageRows(), m_firstPage);
        look(-1, m_search);
    }
}

Result<PeopleModel::Answer> PeopleModel::answer(Connection &c, const PersonFilter &filter, int limit)
{
    Answer answer;
    ROSETTE_ASSIGN(answer.ids, PersonRepository::ids(c, filter, limit));
    if (limit < 0) {
        ROSETTE_ASSIGN(answer.total, PersonRepository::count(c));
    }
    return answer;
}

/// Whoever answers last knows more: the first page is quick, all of them may take a second among a million.
void PeopleModel::look(int limit, TaskRunner::TaskId &task)
{
    task = m_tasks.run<Answer>(
        tr("Finding people"), this,
        [filter = m_filter, limit](const Feedback &, Connection &c) { return answer(c, filter, limit); },
        [this, limit](const Result<Answer> &answer) {
            m_firstPage = 0;
            const bool isWanted = limit < 0 || m_search != 0;
            if (limit < 0)
                m_search = 0;
            if (answer && isWanted)
                take({answer->ids, limit < 0 ? answer->total : m_total});
        });
}

void PeopleModel::take(const Answer &answer)
{
    const QList<PersonId> &ids = answer.ids;
    m_total = answer.total;
    const bool isMore = !m_ids.isEmpty() && ids.size() > m_ids.size() && m_ids.size() == rowCount() &&
                        m_ids.size() % pageRows() == 0 && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    const bool isSame = !ids.isEmpty() && ids == m_ids && m_ids.size() == rowCount();
    m_ids = ids;
    if (isMore)
        grow();
    else if (!isSame)
        reload();
    emit found();
}

int PeopleModel::rowOf(PersonId id) const
{
    if (!m_isTyped)
        return int(m_ids.indexOf(id));
    const auto one = std::find_if(m_found.begin(), m_found.end(), [id](const PersonRow &row) { return row.id == id; });
    return one == m_found.end() ? -1 : int(one - m_found.begin());
}

int PeopleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || (!isText && role != DataTable::kPeopleRole))
        return {};
    const PersonRow *person = rowAt(index.row());
    if (!person)
        return {};
    if (role == DataTable::kPeopleRole)
        return QVariant::fromValue(QList<qint64>{person->id.value()});
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
    if (!m_isTyped)
        return qint64(m_ids.size());
    ROSETTE_ASSIGN(m_found, PersonRepository::search(m_connection, m_filter.text, kMostFound));
    return qint64(m_found.size());
}

Result<QList<PersonRow>> PeopleModel::fetchRows(const PersonRow *after, int skip, int limit) const
{
    const qsizetype start = skip + (after ? qsizetype(rowOf(after->id)) + 1 : 0);
    return m_isTyped ? m_found.mid(start, limit) : PersonRepository::rows(m_connection, m_ids.mid(start, limit));
}

} // namespace rosette
