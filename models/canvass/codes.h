#pragma once

#include <QList>
#include <QString>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// Outcomes, the party's support scale and asks are three different things.
enum class CodeKind {
    Outcome,
    Support,
    Ask,
};

struct Code
{
    qint64 id = 0;
    CodeKind kind = CodeKind::Outcome;
    QString key;   ///< stored: "no-answer"
    QString label; ///< shown: "No answer"
    int position = 0;
    bool isContact = false; ///< somebody was spoken to
    bool isRetired = false;
};

class CodeRepository
{
public:
    /// In their order, retired ones last.
    static Result<QList<Code>> list(Connection &connection);
    static Status insert(Connection &connection, const Code &code);
    static Status update(Connection &connection, const Code &code);
};

/// The campaign's codes, read once, and forgiving about how people write them: key, label, any unambiguous beginning,
/// and the usual abbreviations ("na", "not in", "dnc").
class CodeBook
{
public:
    static Result<CodeBook> load(Connection &connection);
    explicit CodeBook(QList<Code> codes = {}) : m_codes(std::move(codes)) {}

    /// Not retired, in their order.
    QList<Code> ofKind(CodeKind kind) const;
    /// Also finds retired ones; the key itself when unknown.
    QString label(CodeKind kind, const QString &key) const;
    bool isContact(const QString &outcome) const;
    /// NotFound lists what there is; Conflict names the codes that all fit.
    Result<Code> match(CodeKind kind, const QString &text) const;

private:
    QList<Code> m_codes;
};

} // namespace rosette
