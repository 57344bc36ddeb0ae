#include "models/tables/recordscanner.h"

#include <QCoreApplication>

namespace rosette {

void RecordScanner::append(const QString &text) { buffer() += text; }

QString &RecordScanner::buffer()
{
    m_buffer.remove(0, m_start);
    m_at -= m_start;
    m_start = 0;
    return m_buffer;
}

RecordScanner::Outcome RecordScanner::next(TableRow &row)
{
    if (m_isSkipping) {
        while (m_at < m_buffer.size() && !atLineEnd())
            ++m_at;
        m_start = m_at;
        if (m_at == m_buffer.size() && !m_isFinished)
            return Outcome::NeedsMore;
        m_isSkipping = false;
        passLineEnd();
    }
    m_start = m_at;
    m_startLine = m_line;
    if (m_at == m_buffer.size())
        return m_isFinished ? Outcome::End : Outcome::NeedsMore;

    row.line = m_startLine;
    row.problem.clear();
    const Scan scan = scanRecord(row);
    if (scan == Scan::Complete &&
        (m_line - m_startLine <= 1 || m_expectedCells == 0 || row.cells.size() == m_expectedCells))
        return Outcome::Row;
    if (scan == Scan::Incomplete && !m_isFinished && m_buffer.size() - m_start <= kMaxRecordChars) {
        m_at = m_start;
        m_line = m_startLine;
        return Outcome::NeedsMore;
    }
    return recover(row, scan == Scan::Incomplete && !m_isFinished);
}

RecordScanner::Scan RecordScanner::scanRecord(TableRow &row)
{
    qsizetype count = 0;
    for (;;) {
        if (count == row.cells.size())
            row.cells.emplaceBack();
        QString &cell = row.cells[count++];
        const bool isQuoted = m_at < m_buffer.size() && m_buffer.at(m_at) == u'"';
        const Scan scan = isQuoted ? scanQuotedCell(cell) : scanCell(cell);
        if (scan != Scan::Complete)
            return scan;
        if (m_at == m_buffer.size() || m_buffer.at(m_at).unicode() != m_delimiter)
            break;
        ++m_at;
    }
    row.cells.resize(count);
    // A CR at the very end of the block may be half of a CRLF.
    if (!m_isFinished && m_at + 1 >= m_buffer.size())
        return Scan::Incomplete;
    passLineEnd();
    return Scan::Complete;
}

RecordScanner::Scan RecordScanner::scanCell(QString &cell)
{
    const auto *data = reinterpret_cast<const char16_t *>(m_buffer.constData());
    const qsizetype size = m_buffer.size();
    const qsizetype begin = m_at;
    qsizetype at = m_at;
    while (at < size && data[at] != m_delimiter && data[at] != u'\n' && data[at] != u'\r')
        ++at;
    m_at = at;
    if (at == size && !m_isFinished)
        return Scan::Incomplete;
    cell = at == begin ? QString() : QString(m_buffer.constData() + begin, at - begin);
    return Scan::Complete;
}

RecordScanner::Scan RecordScanner::scanQuotedCell(QString &cell)
{
    cell.clear();
    qsizetype begin = ++m_at;
    for (;; ++m_at) {
        if (m_at == m_buffer.size())
            return Scan::Incomplete;
        if (atLineEnd()) {
            const bool isPair =
                m_buffer.at(m_at) == u'\r' && m_at + 1 < m_buffer.size() && m_buffer.at(m_at + 1) == u'\n';
            m_at += isPair ? 1 : 0;
            ++m_line;
        } else if (m_buffer.at(m_at) == u'"') {
            cell += QStringView(m_buffer).mid(begin, m_at - begin);
            begin = ++m_at;
            if (m_at == m_buffer.size() || m_buffer.at(m_at) != u'"')
                break;
        }
    }
    if (m_at == m_buffer.size())
        return m_isFinished ? Scan::Complete : Scan::Incomplete;
    return atLineEnd() || m_buffer.at(m_at).unicode() == m_delimiter ? Scan::Complete : Scan::Broken;
}

bool RecordScanner::atLineEnd() const
{
    const QChar c = m_buffer.at(m_at);
    return c == u'\n' || c == u'\r';
}

void RecordScanner::passLineEnd()
{
    if (m_at == m_buffer.size())
        return;
    const bool isPair = m_buffer.at(m_at) == u'\r' && m_at + 1 < m_buffer.size() && m_buffer.at(m_at + 1) == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

RecordScanner::Outcome RecordScanner::recover(TableRow &row, bool isTooLong)
{
    m_at = m_start;
    m_line = m_startLine;
    while (m_at < m_buffer.size() && !atLineEnd())
        ++m_at;
    row.cells = {m_buffer.mid(m_start, std::min<qsizetype>(m_at - m_start, 500))};
    m_isSkipping = m_at == m_buffer.size() && !m_isFinished;
    if (!m_isSkipping)
        passLineEnd();
    m_start = m_at;
    row.problem =
        isTooLong && m_isSkipping
            ? QCoreApplication::translate("TableReader", "The line is longer than any row of a table can be.")
            : QCoreApplication::translate(
                  "TableReader", "A quotation mark (\") is not closed where it should be, so the row cannot be read.");
    return Outcome::Row;
}

} // namespace rosette
