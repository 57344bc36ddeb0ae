#pragma once

#include <memory>

#include "models/people/absentvote.h"
#include "models/people/personname.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// One row of a list of absent voters.
struct AbsentVoterRow
{
    qint64 line = 0;
    QString number;  ///< with its district; as the list has it
    QString type;    ///< as the list has it; empty when it has no such column
    QString nameKey; ///< PersonName::key(); empty when the list names nobody
    QString name;
    QString problem; ///< why the row could not be read
    QString sourceText;
};

/// A list of absent voters as councils send them; no law says how its columns are called. The number stands in one
/// column or in three, the kind of vote in a column or, in lists of one kind, nowhere; names may be there to check
/// against.
class AbsentVoterList
{
public:
    /// Invalid, with what the file looks like, when it is no such list.
    static Result<AbsentVoterList> open(const QString &path, const TableWish &wish = {});

    Result<bool> next(AbsentVoterRow &row);
    const TableReader &table() const { return *m_reader; }
    double progress() const { return m_reader->progress(); }
    bool hasTypes() const { return m_type >= 0; }
    /// The kind that the file's own name speaks of ("postal voters.csv"); nothing when it does not say.
    std::optional<AbsentVoteKind> kindByFileName() const;

private:
    explicit AbsentVoterList(std::unique_ptr<TableReader> reader);
    QString cell(int column) const;
    QString numberText() const;
    PersonName name() const;

    std::unique_ptr<TableReader> m_reader;
    TableRow m_row;
    int m_prefix;
    int m_number;
    int m_suffix;
    int m_type;
    int m_wholeName;
    int m_surname;
    int m_forename;
};

} // namespace rosette
