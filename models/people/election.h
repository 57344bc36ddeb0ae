#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// What is voted on.
enum class ElectionKind {
    Local,
    LocalByElection,
    Mayoral,
    Commissioner, ///< police and crime commissioner
    Devolved,     ///< Scottish Parliament, Senedd, Northern Ireland Assembly, London Assembly
    Parliamentary,
    ParliamentaryByElection,
    Neighbourhood, ///< neighbourhood planning and other local referendums
};

const QList<ElectionKind> &allElectionKinds();
QString toKey(ElectionKind kind);                               ///< as stored: "local", "local-by-election", …
std::optional<ElectionKind> electionKindOf(const QString &key); ///< nothing for what is no such key
QString label(ElectionKind kind);                               ///< "Local election"

/// Whose rules of the franchise a poll follows: the three columns of the table of markers.
enum class Franchise {
    Local,
    Devolved,
    Parliament,
};
Franchise franchiseOf(ElectionKind kind);

/// Keys of the nations, as stored with campaign, elections and markers: "england", …
const QStringList &allNations();
QString nationName(const QString &key); ///< "England"

/// From which age the nation lets people vote in such a poll, as the law stands: 16 in Scotland and Wales for councils
/// and their own parliaments, 18 everywhere else and for the UK Parliament. A proposal; the election holds its own.
int defaultVotingAge(const QString &nation, ElectionKind kind);

/// A day on which people vote.
struct Election
{
    ElectionId id;
    QString name; ///< "Borough council"
    QDate pollingDate;
    ElectionKind kind = ElectionKind::Local;
    QString nation = QStringLiteral("england");
    int votingAge = 18;

    QString title() const; ///< "Borough council, Thu 6 May 2027"
};

/// Elections in the file.
class ElectionRepository
{
public:
    /// By polling date, the next first and past ones, the newest first, after all that are to come.
    static Result<QList<Election>> list(Connection &c, QDate today);
    /// Nothing when the election is not (or no longer) there.
    static Result<std::optional<Election>> find(Connection &c, ElectionId id);
    /// The one that is polled first from `today` on.
    static Result<std::optional<Election>> next(Connection &c, QDate today);
    /// By id, name or polling date (ISO), of several the next; NotFound names those there are.
    static Result<Election> findByText(Connection &c, const QString &text, QDate today);

    /// Invalid without a name, a polling date or a sensible voting age; so for update().
    static Result<ElectionId> insert(Connection &c, const Election &election);
    static Status update(Connection &c, const Election &election);
    /// Takes the absent voters of this election with it.
    static Status remove(Connection &c, ElectionId id);
};

} // namespace rosette
