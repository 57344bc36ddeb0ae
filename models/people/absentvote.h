#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// How somebody votes who does not go to the polling station.
enum class AbsentVoteKind {
    Postal,
    Proxy,
    PostalProxy, ///< a proxy who votes by post
};

QString toKey(AbsentVoteKind kind); ///< as stored: "postal", "proxy", "postal-proxy"
std::optional<AbsentVoteKind> absentVoteKindOf(const QString &key);
/// As lists write it: "Postal", "PV", "A"; "Proxy", "P"; "Postal Proxy", "PostalProxy". Nothing for anything else.
std::optional<AbsentVoteKind> absentVoteKindFrom(const QString &text);
QString label(AbsentVoteKind kind); ///< "postal vote"

/// How many electors of a polling district vote in one of these ways.
struct AbsentVoteCount
{
    QString district; ///< code
    AbsentVoteKind kind = AbsentVoteKind::Postal;
    int electors = 0;
};

/// Somebody on the current register who votes in one of these ways.
struct AbsentVoter
{
    PersonId person;
    QString number;
    QString name;
    AbsentVoteKind kind = AbsentVoteKind::Postal;
};

/// What lists of absent voters say. A list is for one election, or for all that have none of their own.
class AbsentVoteRepository
{
public:
    /// An election of whose absent voters a list was imported has only those; every other has the list for all.
    static Result<bool> hasOwnList(Connection &c, ElectionId election);
    /// Nothing when the person votes at the polling station.
    static Result<std::optional<AbsentVoteKind>> find(Connection &c, PersonId person, ElectionId election);
    /// Of electors on the current register. No election: what the newest list says of each.
    static Result<QList<AbsentVoteCount>> counts(Connection &c, ElectionId election);
    /// The same, one by one in the order of the register. No limit when below 0.
    static Result<QList<AbsentVoter>> list(Connection &c, ElectionId election, int limit = -1);
};

} // namespace rosette
