#include "models/register/absentvoterimport.h"

#include <QCoreApplication>

#include "models/people/election.h"
#include "models/places/tablechoice.h"
#include "models/register/absentvoters.h"
#include "models/store/filefingerprint.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenReports = 500;
constexpr auto kEveryElection = "all"_L1;

QString tr(const char *text) { return QCoreApplication::translate("AbsentVoterImport", text); }

Error notAChoice(const QString &key, const QString &value)
{
    return Error{ErrorCode::Invalid, tr("“%1” is no choice for --%2. Nothing was changed.").arg(value, key), {}};
}

/// Whose absent voters they are: what the user said, else everybody's.
Result<ImportGuess> guessElection(Connection &c, const ImportOptions &options)
{
    ImportGuess guess{.key = QString::fromLatin1(AbsentVoterGuess::kElection), .label = tr("For")};
    guess.choices += {kEveryElection, tr("every election without a list of its own")};
    ROSETTE_ASSIGN(const QList<Election> elections, ElectionRepository::list(c, options.clock.today()));
    for (const Election &election : elections)
        guess.choices += {QString::number(election.id.value()), election.title()};
    guess.value = kEveryElection;
    guess.reason = tr("Lists do not say for which election they are.");
    const QString said = options.corrections.value(guess.key);
    if (said.isEmpty())
        return guess;
    if (said != kEveryElection) {
        ROSETTE_ASSIGN(const Election election, ElectionRepository::findByText(c, said, options.clock.today()));
        guess.value = QString::number(election.id.value());
    }
    guess.reason = tr("You said so.");
    return guess;
}

/// Of which kind the votes are where the list has no column for it.
Result<ImportGuess> guessType(const AbsentVoterList &list, const ImportOptions &options)
{
    ImportGuess guess{.key = QString::fromLatin1(AbsentVoterGuess::kType), .label = tr("Kind of vote")};
    for (const AbsentVoteKind kind : {AbsentVoteKind::Postal, AbsentVoteKind::Proxy, AbsentVoteKind::PostalProxy})
        guess.choices += {toKey(kind), label(kind)};
    const auto named = list.kindByFileName();
    guess.value = toKey(named.value_or(AbsentVoteKind::Postal));
    guess.reason = named ? tr("The list has no column for it; the file's name says so.")
                         : tr("The list has no column for it; most lists are of postal voters.");
    const QString said = options.corrections.value(guess.key);
    if (said.isEmpty())
        return guess;
    if (!absentVoteKindOf(said))
        return notAChoice(guess.key, said);
    guess.value = said;
    guess.reason = tr("You said so.");
    return guess;
}

Status readList(AbsentVoterList &list, AbsentVoters &voters, const Feedback &feedback)
{
    AbsentVoterRow row;
    for (qint64 count = 0;; ++count) {
        ROSETTE_ASSIGN(const bool hasRow, list.next(row));
        if (!hasRow)
            return {};
        ROSETTE_CHECK(voters.take(row));
        if (count % kRowsBetweenReports != 0)
            continue;
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
        feedback.report(list.progress(), tr("Reading the list of absent voters"));
    }
}

} // namespace

Result<ImportReport> importAbsentVoters(const CampaignFile &file, Connection &c, const QStringList &files,
                                        const ImportOptions &options)
{
    if (files.size() != 1)
        return Error{ErrorCode::Invalid, tr("Choose one list of absent voters at a time. Nothing was changed."), {}};
    ROSETTE_ASSIGN(const TableWish wish, TableChoice::wishOf(options.corrections));
    ROSETTE_ASSIGN(AbsentVoterList list, AbsentVoterList::open(files.first(), wish));
    ROSETTE_ASSIGN(const ImportGuess election, guessElection(c, options));
    QList<ImportGuess> guesses{election};
    std::optional<AbsentVoteKind> kind;
    if (!list.hasTypes()) {
        ROSETTE_ASSIGN(const ImportGuess type, guessType(list, options));
        guesses += type;
        kind = absentVoteKindOf(type.value);
    }

    guesses += TableChoice::guesses(list.table());

    const auto work = [&](Connection &connection, ImportReport &report) -> Status {
        report.guesses = guesses;
        AbsentVoters voters(connection, report, ElectionId(election.value.toLongLong()), kind);
        ROSETTE_CHECK(voters.begin());
        ROSETTE_CHECK(readList(list, voters, options.feedback));
        return voters.finish(report.isDryRun ? fileFingerprint(files) : QString());
    };
    return ImportJournal::run(file, c, u"absent-voters"_s, files, options.isDryRun, options.clock, work);
}

} // namespace rosette
