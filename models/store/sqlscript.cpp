#include "models/store/sqlscript.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Walks over the script once and hands out finished statements.
class Scanner
{
public:
    explicit Scanner(const QString &script) : m_script(script) {}

    QStringList run()
    {
        while (m_at < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    QChar at(qsizetype index) const { return index < m_script.size() ? m_script.at(index) : QChar(); }

    void step()
    {
        const QChar c = at(m_at);
        if (c == u'-' && at(m_at + 1) == u'-')
            skipUntil(u"\n"_s);
        else if (c == u'/' && at(m_at + 1) == u'*')
            skipUntil(u"*/"_s);
        else if (c == u'\'' || c == u'"' || c == u'`')
            takeQuoted(c);
        else if (c == u'[')
            takeQuoted(u']');
        else if (c.isLetter() || c == u'_')
            takeWord();
        else if (c == u';' && m_depth == 0)
            finishStatement();
        else
            take(1);
    }

    void take(qsizetype count)
    {
        m_current += QStringView(m_script).sliced(m_at, count);
        m_at += count;
    }

    void skipUntil(const QString &end)
    {
        const qsizetype found = m_script.indexOf(end, m_at);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_current += u' ';
    }

    void takeQuoted(QChar end)
    {
        qsizetype close = m_at + 1;
        while (close < m_script.size()) {
            if (m_script.at(close) != end) {
                ++close;
            } else if (end != u']' && at(close + 1) == end) {
                close += 2; // a doubled quote is a quote inside
            } else {
                break;
            }
        }
        take(qMin(close + 1, m_script.size()) - m_at);
    }

    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script.at(end).isLetterOrNumber() || m_script.at(end) == u'_'))
            ++end;
        const QString word = m_script.sliced(m_at, end - m_at).toUpper();
        take(end - m_at);
        if (word == u"TRIGGER" && m_depth == 0)
            m_isTrigger = true;
        else if (m_isTrigger && (word == u"BEGIN" || word == u"CASE"))
            ++m_depth;
        else if (m_isTrigger && word == u"END" && m_depth > 0)
            --m_depth;
    }

    void finishStatement()
    {
        ++m_at;
        const QString statement = m_current.trimmed();
        if (!statement.isEmpty())
            m_statements += statement;
        m_current.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_current;
    QStringList m_statements;
    bool m_isTrigger = false;
    int m_depth = 0;
};

} // namespace

QStringList SqlScript::split(const QString &script)
{
    return Scanner(script).run();
}

} // namespace rosette
