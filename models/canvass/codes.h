#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Outcomes, the party's support scale and asks are three different things.
enum class CodeKind {
    Outcome,
    Support,
    Ask,
};

/// What a support answer means for the campaign.
enum class Stance {
    None, ///< none of the others: "won't say"
    For,
    Undecided,
    Against,
};

struct Code
{
    qint64 id = 0;
    CodeKind kind = CodeKind::Outcome;
    QString key;   ///< stored: "no-answer"; of a later support scale with the scale's name before a slash: "0-10/7"
    QString label; ///< shown: "No answer"
    int position = 0;
    bool isContact = false; ///< of outcomes: somebody was spoken to
    bool isRetired = false;
    Stance stance = Stance::None; ///< of support answers
    std::optional<int> dueDays;   ///< of asks: days until it should be done
    VolunteerId owner;            ///< of asks: who does them unless somebody else is named
    bool isOfDoor = false;        ///< of outcomes: said of the door and so of everybody behind it

    /// What stands on paper and is typed: the key without the scale's name.
    QString written() const { return writtenOf(key); }
    static QString writtenOf(const QString &key) { return key.section(u'/', -1); }
};

/// The campaign's codes in the file. Changing which outcomes are contacts makes the tallies kept beside conversations
/// anew, which takes seconds when there are very many: then as a task. A refused statement gives its error and changes
/// nothing. Thread of its connection.
class CodeRepository
{
public:
    /// In their order, retired ones last.
    static Result<QList<Code>> list(Connection &connection);
    static Status insert(Connection &connection, const Code &code);
    /// A new code at the end of its kind: key and written mark come from `name` (support: the mark itself, else the
    /// label in lower case). One that was retired under the same key and label comes back; a key that means something
    /// else already gets a scale's name. Conflict when it is in use.
    static Status add(Connection &connection, Code code, const QString &name);
    /// Whether a code may go out of use: one outcome must be left that counts as a contact. Conflict when not.
    static Status checkUse(Connection &connection, const Code &code);
    /// All but kind and key, which are on file with what was heard. A code is never removed, only retired.
    static Status update(Connection &connection, const Code &code);
};

/// The campaign's codes, read once, and forgiving about how people write them: key, label, any unambiguous beginning,
/// and the usual abbreviations ("na", "not in", "dnc").
class CodeBook
{
public:
    static Result<CodeBook> load(Connection &connection);
    explicit CodeBook(QList<Code> codes = {})
        : m_codes(std::move(codes))
    {
    }

    /// Not retired, in their order.
    QList<Code> ofKind(CodeKind kind) const;
    /// Also finds retired ones; the key itself when unknown.
    QString label(CodeKind kind, const QString &key) const;
    bool isContact(const QString &outcome) const;
    bool isOfDoor(const QString &outcome) const;
    /// What asks are done by when, and by whom, unless somebody says otherwise; nothing when unknown.
    std::optional<Code> find(CodeKind kind, const QString &key) const;
    /// NotFound lists what there is; Conflict names the codes that all fit.
    Result<Code> match(CodeKind kind, const QString &text) const;

private:
    QList<Code> m_codes;
};

} // namespace rosette
