#pragma once

#include "models/people/registerrow.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// Reads Xpress's full register: 13 columns with "Elector Name", 14 with surname and forename.
class XpressRegister
{
public:
    /// `today` decides the century of two-digit years.
    static Result<std::unique_ptr<XpressRegister>> open(const QString &path, QDate today);

    /// Reads the next row; false at the end. A row that cannot be used has a `rejection`.
    Result<bool> next(RegisterRow &row, QString &rejection);

    QString sourceText() const { return m_row.sourceText(); } ///< of the row read last
    double progress() const { return m_reader->progress(); }

private:
    struct Columns
    {
        int prefix = -1;
        int number = -1;
        int suffix = -1;
        int marker = -1;
        int birthDate = -1;
        int name = -1;
        int surname = -1;
        int forename = -1;
        int postcode = -1;
        int uprn = -1;
        QList<int> address;
    };

    XpressRegister(std::unique_ptr<TableReader> reader, QDate today);
    QString cell(int column) const;
    QString fill(RegisterRow &row) const; ///< the rejection, or empty
    void fillAddress(RegisterRow &row) const;
    QDate dateOf(const QString &text) const;

    std::unique_ptr<TableReader> m_reader;
    Columns m_columns;
    QDate m_today;
    TableRow m_row;
};

} // namespace rosette
