#pragma once

#include "models/register/doorheritage.h"
#include "models/register/knowndetails.h"
#include "models/register/numberlines.h"
#include "models/register/registerdecisions.h"
#include "models/register/registerlayout.h"
#include "models/register/registerplaces.h"
#include "models/register/registertally.h"
#include "models/register/registerwriter.h"

namespace rosette {

/// Takes the rows of a register, whoever supplied it: matches them with the people known, writes, and counts into the
/// report. For one import, inside its transaction.
class RegisterImporter
{
public:
    using Place = RegisterPlaces::Place;

    /// What the user said about the import.
    struct Wish
    {
        bool isDryRun = false; ///< every row is taken down in ImportReport::findings
        RegisterDecisions decisions;
        QString fingerprint; ///< of the files, for the findings
    };

    /// For a full register or an update, as the layout says. Invalid for an update when there is no register yet.
    static Result<std::unique_ptr<RegisterImporter>> begin(Connection &c, ImportReport &report,
                                                           const RegisterLayout &layout, qint64 nowMs, Wish wish);
    virtual ~RegisterImporter() = default;

    virtual Status take(const RegisterRow &row, const SourceText &sourceText) = 0;
    Status reject(const RegisterRow &row, const QString &reason, const SourceText &sourceText);
    /// Electors written so far.
    qint64 written() const { return m_writer->written(); }
    /// How addresses are read; for a thread that reads ahead.
    const AddressParser &addressParser() const { return m_places->parser(); }
    /// After the last row of the last file. Invalid when a decision fits no row.
    Status finish();

protected:
    /// What an importer works with.
    struct Tools
    {
        Connection &connection;
        ImportReport &report;
        std::unique_ptr<RegisterWriter> writer;
        std::unique_ptr<RegisterPlaces> places;
        Wish wish;
    };

    explicit RegisterImporter(Tools tools);
    /// What has to wait for all rows.
    virtual Status conclude() = 0;

    /// Writes what `row` says of somebody known, if it is news. What is to be said about it already stands in
    /// `verdict`, here and below.
    Status apply(const KnownElector &elector, const RegisterRow &row, const QString &nameKey, const Place &place,
                 const SourceText &sourceText, RowVerdict verdict = {});
    Status addPerson(const RegisterRow &row, const QString &nameKey, const Place &place, const SourceText &sourceText,
                     RowVerdict verdict = {});
    /// Does nothing with the row.
    Status pass(const RegisterRow &row, const SourceText &sourceText, RowVerdict verdict = {});
    /// Says what becomes of the row; writes nothing.
    Status settle(const RegisterRow &row, const RowVerdict &verdict, const SourceText &sourceText);

    /// The proposal in effect: the one decided by hand, else `fallback`. `verdict` has the proposals and gets the rest.
    Result<RegisterChoice> choose(const RegisterRow &row, RowVerdict &verdict, const RegisterChoice &fallback);
    /// False for a number that was used in an earlier line; then the row is rejected.
    Result<bool> isFirstOfNumber(const RegisterRow &row, const SourceText &sourceText);

    Connection &m_connection;
    ImportReport &m_report;
    std::unique_ptr<RegisterWriter> m_writer;
    std::unique_ptr<RegisterPlaces> m_places;
    RegisterTally m_tally;
    RegisterDecisions m_decisions;
    KnownDetailsLoader m_details;

private:
    static Status fetch(Tools &tools, const RegisterLayout &layout, qint64 nowMs);
    Result<QList<ImportChange>> changesOf(const KnownElector &elector, const RegisterRow &row, const QString &nameKey,
                                          const Place &place);
    QString m_fingerprint;
    NumberLines m_lines;
    DoorHeritage m_heritage;
};

} // namespace rosette
