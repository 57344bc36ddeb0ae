#pragma once

#include "models/register/registercolumns.h"

namespace rosette {

/// Makes electors of the rows of one file.
class RegisterRowReader
{
public:
    RegisterRowReader() = default;
    /// `heading`: of the file; `today` decides the century of two-digit years.
    RegisterRowReader(const RegisterLayout &layout, const QStringList &heading, QDate today);

    /// The reason why the row cannot be used; empty when it can.
    QString read(const TableRow &source, RegisterRow &row) const;
    /// How many rows the file says it has; 0 when it does not say.
    qint64 statedTotal(const TableRow &source) const;

private:
    QString text(RegisterField field, const TableRow &source) const { return m_columns.text(field, source); }
    /// Of numbers, codes and dates; see unquotedCode().
    QString code(RegisterField field, const TableRow &source) const;
    QString readShape(const TableRow &source) const;
    QString readChange(const TableRow &source, RegisterRow &row) const;
    QString readNumber(const TableRow &source, RegisterRow &row) const;
    void readMarker(const TableRow &source, RegisterRow &row) const;
    QString readName(const TableRow &source, RegisterRow &row) const;
    void readWholeName(const TableRow &source, RegisterRow &row) const;
    void readParts(const TableRow &source, RegisterRow &row) const;
    void readDates(const TableRow &source, RegisterRow &row) const;
    void readAddress(const TableRow &source, RegisterRow &row) const;
    void readUprn(const TableRow &source, RegisterRow &row) const;

    RegisterLayout m_layout;
    RegisterColumns m_columns;
    qsizetype m_columnCount = 0;
    QDate m_today;
};

} // namespace rosette
