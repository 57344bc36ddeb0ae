#include "models/people/election.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumns = "SELECT id, name, polling_date, kind, nation, voting_age FROM elections"_L1;
constexpr auto kListOrder = R"(
 ORDER BY polling_date < ?, CASE WHEN polling_date >= ? THEN polling_date END, polling_date DESC, name, id)"_L1;
constexpr auto kFindWhere = " WHERE id = ?"_L1;
constexpr auto kNextWhere = " WHERE polling_date >= ? ORDER BY polling_date, name, id LIMIT 1"_L1;
constexpr auto kInsertSql =
    "INSERT INTO elections (id, name, polling_date, kind, nation, voting_age) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql =
    "UPDATE elections SET name = ?, polling_date = ?, kind = ?, nation = ?, voting_age = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM elections WHERE id = ?"_L1;

constexpr int kYoungestVotingAge = 14;
constexpr int kOldestVotingAge = 25;

QString tr(const char *text) { return QCoreApplication::translate("Election", text); }

Election toElection(const Row &row)
{
    return {.id = row.id<ElectionId>(0),
            .name = row.text(1),
            .pollingDate = row.date(2),
            .kind = electionKindOf(row.text(3)).value_or(ElectionKind::Local),
            .nation = row.text(4),
            .votingAge = row.number(5)};
}

Status check(const Election &election)
{
    QString problem;
    if (election.name.trimmed().isEmpty())
        problem = tr("An election needs a name, such as “Borough council”.");
    else if (!election.pollingDate.isValid())
        problem = tr("Say on which day people vote, such as “6 May 2027”.");
    else if (!allNations().contains(election.nation))
        problem = tr("“%1” is no nation: England, Scotland, Wales or Northern Ireland.").arg(election.nation);
    else if (election.votingAge < kYoungestVotingAge || election.votingAge > kOldestVotingAge)
        problem = tr("A voting age of %1 cannot be meant.").arg(election.votingAge);
    return problem.isEmpty() ? Status() : Status(Error{ErrorCode::Invalid, problem, {}});
}

} // namespace

const QList<ElectionKind> &allElectionKinds()
{
    static const QList<ElectionKind> kinds{ElectionKind::Local,         ElectionKind::LocalByElection,
                                           ElectionKind::Mayoral,       ElectionKind::Devolved,
                                           ElectionKind::Parliamentary, ElectionKind::ParliamentaryByElection,
                                           ElectionKind::Commissioner,  ElectionKind::Neighbourhood};
    return kinds;
}

QString toKey(ElectionKind kind)
{
    switch (kind) {
    case ElectionKind::Local:
        return u"local"_s;
    case ElectionKind::LocalByElection:
        return u"local-by-election"_s;
    case ElectionKind::Mayoral:
        return u"mayoral"_s;
    case ElectionKind::Commissioner:
        return u"commissioner"_s;
    case ElectionKind::Devolved:
        return u"devolved"_s;
    case ElectionKind::Parliamentary:
        return u"parliamentary"_s;
    case ElectionKind::ParliamentaryByElection:
        return u"parliamentary-by-election"_s;
    case ElectionKind::Neighbourhood:
        return u"neighbourhood"_s;
    }
    return {};
}

std::optional<ElectionKind> electionKindOf(const QString &key)
{
    for (const ElectionKind kind : allElectionKinds()) {
        if (toKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString label(ElectionKind kind)
{
    switch (kind) {
    case ElectionKind::Local:
        return tr("Local election");
    case ElectionKind::LocalByElection:
        return tr("Local by-election");
    case ElectionKind::Mayoral:
        return tr("Mayoral election");
    case ElectionKind::Commissioner:
        return tr("Police and crime commissioner");
    case ElectionKind::Devolved:
        return tr("Devolved parliament or assembly");
    case ElectionKind::Parliamentary:
        return tr("UK Parliament");
    case ElectionKind::ParliamentaryByElection:
        return tr("UK Parliament, by-election");
    case ElectionKind::Neighbourhood:
        return tr("Neighbourhood or local referendum");
    }
    return {};
}

Franchise franchiseOf(ElectionKind kind)
{
    switch (kind) {
    case ElectionKind::Parliamentary:
    case ElectionKind::ParliamentaryByElection:
        return Franchise::Parliament;
    case ElectionKind::Devolved:
        return Franchise::Devolved;
    case ElectionKind::Local:
    case ElectionKind::LocalByElection:
    case ElectionKind::Mayoral:
    case ElectionKind::Commissioner:
    case ElectionKind::Neighbourhood:
        break;
    }
    return Franchise::Local;
}

const QStringList &allNations()
{
    static const QStringList nations{u"england"_s, u"scotland"_s, u"wales"_s, u"northern-ireland"_s};
    return nations;
}

QString nationName(const QString &key)
{
    if (key == "england"_L1)
        return tr("England");
    if (key == "scotland"_L1)
        return tr("Scotland");
    if (key == "wales"_L1)
        return tr("Wales");
    return key == "northern-ireland"_L1 ? tr("Northern Ireland") : key;
}

int defaultVotingAge(const QString &nation, ElectionKind kind)
{
    // Commissioners are no matter of the Senedd: 18 in Wales too.
    const bool isOwnPoll = franchiseOf(kind) != Franchise::Parliament && kind != ElectionKind::Commissioner;
    return isOwnPoll && (nation == "scotland"_L1 || nation == "wales"_L1) ? 16 : 18;
}

QString Election::title() const
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return name + u", "_s + british.toString(pollingDate, u"ddd d MMM yyyy"_s);
}

Result<QList<Election>> ElectionRepository::list(Connection &c, QDate today)
{
    return Statement(c, kColumns + kListOrder).bindAll(today, today).list(toElection);
}

Result<std::optional<Election>> ElectionRepository::find(Connection &c, ElectionId id)
{
    return Statement(c, kColumns + kFindWhere).bindAll(id).first(toElection);
}

Result<std::optional<Election>> ElectionRepository::next(Connection &c, QDate today)
{
    return Statement(c, kColumns + kNextWhere).bindAll(today).first(toElection);
}

Result<Election> ElectionRepository::findByText(Connection &c, const QString &text, QDate today)
{
    ROSETTE_ASSIGN(const QList<Election> elections, list(c, today));
    QStringList titles;
    for (const Election &election : elections) {
        if (text == QString::number(election.id.value()) || text == election.pollingDate.toString(Qt::ISODate) ||
            text.compare(election.name, Qt::CaseInsensitive) == 0)
            return election;
        titles += election.title();
    }
    return Error{ErrorCode::NotFound,
                 tr("There is no election “%1”. Known elections: %2.")
                     .arg(text, titles.isEmpty() ? tr("none yet") : titles.join(u"; "_s)),
                 {}};
}

Result<ElectionId> ElectionRepository::insert(Connection &c, const Election &election)
{
    ROSETTE_CHECK(check(election));
    const auto id = election.id ? election.id : newId<ElectionId>();
    ROSETTE_CHECK(Statement(c, QString(kInsertSql))
                      .bindAll(id, election.name.simplified(), election.pollingDate, toKey(election.kind),
                               election.nation, election.votingAge)
                      .run());
    return id;
}

Status ElectionRepository::update(Connection &c, const Election &election)
{
    ROSETTE_CHECK(check(election));
    return Statement(c, QString(kUpdateSql))
        .bindAll(election.name.simplified(), election.pollingDate, toKey(election.kind), election.nation,
                 election.votingAge, election.id)
        .run();
}

Status ElectionRepository::remove(Connection &c, ElectionId id)
{
    return Statement(c, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
