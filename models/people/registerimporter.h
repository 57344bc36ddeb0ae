#pragma once

#include <functional>

#include "models/people/registerbook.h"
#include "models/people/registerlayout.h"
#include "models/people/registerplaces.h"
#include "models/people/registertally.h"
#include "models/people/registerwriter.h"

namespace rosette {

/// Takes the rows of a register, whoever supplied it: matches them with the people known, writes, and counts into the
/// report. For one import, inside its transaction.
class RegisterImporter
{
public:
    using Place = RegisterPlaces::Place;

    /// For a full register or an update, as the layout says. Invalid for an update when there is no register yet.
    static Result<std::unique_ptr<RegisterImporter>> begin(Connection &c, ImportReport &report,
                                                           const RegisterLayout &layout, qint64 nowMs);
    virtual ~RegisterImporter() = default;

    /// `sourceText` for the report, asked for only when there is something to say.
    virtual Status take(const RegisterRow &row, const std::function<QString()> &sourceText) = 0;
    void reject(qint64 line, const QString &reason, const QString &sourceText);
    /// After the last row of the last file.
    Status finish();

protected:
    RegisterImporter(Connection &c, ImportReport &report, RegisterBook book);
    /// What has to wait for all rows.
    virtual Status conclude() = 0;

    /// Writes what `row` says of somebody known, if it is news.
    Status apply(const KnownElector &elector, const RegisterRow &row, const QString &nameKey, const Place &place);
    /// The line in which the number was used first; 0 when this is it.
    qint64 earlierLine(const RegisterRow &row);

    Connection &m_connection;
    ImportReport &m_report;
    RegisterBook m_book;
    RegisterTally m_tally;
    std::unique_ptr<RegisterWriter> m_writer;
    std::unique_ptr<RegisterPlaces> m_places;

private:
    QHash<QString, qint64> m_lineOfNumber;
};

} // namespace rosette
