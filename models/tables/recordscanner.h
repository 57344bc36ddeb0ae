#pragma once

#include <QString>
#include <QStringList>

#include "models/tables/tablereader.h"

namespace rosette {

/// Cuts decoded text into rows of cells by RFC 4180, with line numbers. Feed it blocks with append(); it keeps what a
/// row still needs. A row that a stray quotation mark breaks is reported, and reading goes on at the next line.
class RecordScanner
{
public:
    static constexpr qsizetype kMaxRecordChars = 1 << 18;

    explicit RecordScanner(QChar delimiter)
        : m_delimiter(delimiter.unicode())
    {
    }

    void append(const QString &text);
    /// The buffer to decode into; shorter than calling append().
    QString &buffer();
    /// No more text will come.
    void finish() { m_isFinished = true; }
    /// How many cells rows should have: a row over several lines with another number has a stray quotation mark. 0:
    /// any.
    void setExpectedCells(qsizetype count) { m_expectedCells = count; }

    enum class Outcome {
        Row,
        NeedsMore,
        End,
    };
    Outcome next(TableRow &row);

private:
    enum class Scan {
        Complete,
        Incomplete,
        Broken,
    };
    Scan scanRecord(TableRow &row);
    Scan scanCell(QString &cell);
    Scan scanQuotedCell(QString &cell);
    bool atLineEnd() const;
    void passLineEnd();
    /// Reports the line on which the row began and goes on after it.
    Outcome recover(TableRow &row, bool isTooLong);

    char16_t m_delimiter;
    QString m_buffer;
    qsizetype m_start = 0; ///< of the row in hand
    qsizetype m_at = 0;
    qint64 m_line = 1; ///< of m_at
    qint64 m_startLine = 1;
    qsizetype m_expectedCells = 0;
    bool m_isFinished = false;
    bool m_isSkipping = false; ///< inside an over-long line that was reported already
};

} // namespace rosette
