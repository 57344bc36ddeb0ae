#include "models/canvass/codes.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT id, kind, key, label, position, is_contact, is_retired, stance, due_days, owner_volunteer_id, is_of_door
  FROM codes ORDER BY is_retired, kind, position, id)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO codes (id, kind, key, label, position, is_contact, is_retired, stance, due_days, owner_volunteer_id, is_of_door)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE codes SET label = ?, position = ?, is_contact = ?, is_retired = ?, stance = ?, due_days = ?, owner_volunteer_id = ?, is_of_door = ?
 WHERE id = ?)"_L1;

/// What people write on sheets for the codes that every campaign starts with; letters and digits only.
struct Alias
{
    QLatin1String written;
    QLatin1String key;
};
constexpr Alias kAliases[] = {
    {"na"_L1, "no-answer"_L1},           {"nh"_L1, "no-answer"_L1},          {"notin"_L1, "no-answer"_L1},
    {"nothome"_L1, "no-answer"_L1},      {"nothomenow"_L1, "no-answer"_L1},  {"noreply"_L1, "no-answer"_L1},
    {"noonein"_L1, "no-answer"_L1},      {"nobodyin"_L1, "no-answer"_L1},    {"out"_L1, "no-answer"_L1},
    {"away"_L1, "no-answer"_L1},         {"talked"_L1, "spoke"_L1},          {"spoken"_L1, "spoke"_L1},
    {"met"_L1, "spoke"_L1},              {"refusal"_L1, "refused"_L1},       {"rf"_L1, "refused"_L1},
    {"gone"_L1, "moved"_L1},             {"goneaway"_L1, "moved"_L1},        {"mvd"_L1, "moved"_L1},
    {"mv"_L1, "moved"_L1},               {"died"_L1, "deceased"_L1},         {"dead"_L1, "deceased"_L1},
    {"inaccessible"_L1, "not-accessible"_L1}, {"noaccess"_L1, "not-accessible"_L1}, {"locked"_L1, "not-accessible"_L1},
    {"nsa"_L1, "no-such-address"_L1},    {"nosuchhouse"_L1, "no-such-address"_L1}, {"notfound"_L1, "no-such-address"_L1},
    {"dnc"_L1, "do-not-contact"_L1},     {"dnk"_L1, "do-not-contact"_L1},    {"donotcall"_L1, "do-not-contact"_L1},
    {"donotknock"_L1, "do-not-contact"_L1}, {"pv"_L1, "postal-vote"_L1},     {"postal"_L1, "postal-vote"_L1},
    {"volunteer"_L1, "help"_L1},         {"helper"_L1, "help"_L1},           {"cw"_L1, "casework"_L1},
};

QString toText(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Outcome:
        return u"outcome"_s;
    case CodeKind::Support:
        return u"support"_s;
    case CodeKind::Ask:
        return u"ask"_s;
    }
    return {};
}

CodeKind kindFrom(const QString &text)
{
    if (text == "support"_L1)
        return CodeKind::Support;
    return text == "ask"_L1 ? CodeKind::Ask : CodeKind::Outcome;
}

constexpr QLatin1String kStances[] = {""_L1, "for"_L1, "undecided"_L1, "against"_L1};

QString toText(Stance stance)
{
    return kStances[size_t(stance)];
}

Stance stanceFrom(const QString &text)
{
    const auto found = std::find(std::begin(kStances), std::end(kStances), text);
    return found == std::end(kStances) ? Stance::None : Stance(found - std::begin(kStances));
}

/// Case, spaces and punctuation do not matter.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            letters += character.toLower();
    }
    return letters;
}

QString labelsOf(const QList<Code> &codes)
{
    QStringList labels;
    for (const Code &code : codes)
        labels += code.kind == CodeKind::Support ? code.written() : code.label;
    return labels.join(u", "_s);
}

QString keyOfAlias(const QString &written)
{
    const auto alias = std::find_if(std::begin(kAliases), std::end(kAliases), [&](const Alias &a) { return a.written == written; });
    return alias == std::end(kAliases) ? QString() : QString(alias->key);
}

} // namespace

Result<QList<Code>> CodeRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).list([](const Row &row) {
        return Code{row.integer(0),  kindFrom(row.text(1)), row.text(2),           row.text(3),
                    row.number(4),   row.boolean(5),        row.boolean(6),        stanceFrom(row.text(7)),
                    row.optionalNumber(8), row.id<VolunteerId>(9), row.boolean(10)};
    });
}

Status CodeRepository::insert(Connection &connection, const Code &code)
{
    return Statement(connection, QString(kInsertSql))
        .bindAll(code.id > 0 ? code.id : newIdValue(), toText(code.kind), code.key, code.label, code.position, code.isContact, code.isRetired,
                 toText(code.stance), code.dueDays, code.owner, code.isOfDoor)
        .run();
}

Status CodeRepository::update(Connection &connection, const Code &code)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(code.label, code.position, code.isContact, code.isRetired, toText(code.stance), code.dueDays, code.owner, code.isOfDoor, code.id)
        .run();
}

Status CodeRepository::add(Connection &connection, Code code, const QString &name)
{
    ROSETTE_ASSIGN(const QList<Code> known, list(connection));
    const QString mark = code.kind == CodeKind::Support ? name.trimmed() : name.simplified().toLower().replace(u' ', u'-');
    const CodeBook book(known);
    for (const Code &used : book.ofKind(code.kind)) {
        code.position = std::max(code.position, used.position + 1);
        if (plain(used.written()) == plain(mark))
            return Error{ErrorCode::Conflict, QCoreApplication::translate("CodeBook", "“%1” is in use for “%2”.").arg(mark, used.label), {}};
    }
    code.key = mark;
    for (int set = 2; book.find(code.kind, code.key); ++set) {
        const Code old = *book.find(code.kind, code.key);
        if (old.label == code.label) {
            code.id = old.id;
            return update(connection, code);
        }
        code.key = u"%1/%2"_s.arg(set).arg(mark);
    }
    return insert(connection, code);
}

Status CodeRepository::checkUse(Connection &connection, const Code &code)
{
    if (code.kind != CodeKind::Outcome || (code.isContact && !code.isRetired))
        return {};
    ROSETTE_ASSIGN(const CodeBook book, CodeBook::load(connection));
    for (const Code &other : book.ofKind(CodeKind::Outcome)) {
        if (other.isContact && other.id != code.id)
            return {};
    }
    return Error{ErrorCode::Conflict, QCoreApplication::translate("CodeBook", "“%1” stays: one outcome must count as a contact.").arg(code.label), {}};
}

Result<CodeBook> CodeBook::load(Connection &connection)
{
    ROSETTE_ASSIGN(QList<Code> codes, CodeRepository::list(connection));
    return CodeBook(std::move(codes));
}

QList<Code> CodeBook::ofKind(CodeKind kind) const
{
    QList<Code> codes;
    std::copy_if(m_codes.cbegin(), m_codes.cend(), std::back_inserter(codes), [&](const Code &code) { return code.kind == kind && !code.isRetired; });
    return codes;
}

QString CodeBook::label(CodeKind kind, const QString &key) const
{
    const auto code = find(kind, key);
    return code ? code->label : key;
}

bool CodeBook::isContact(const QString &outcome) const
{
    const auto code = find(CodeKind::Outcome, outcome);
    return code && code->isContact;
}

bool CodeBook::isOfDoor(const QString &outcome) const
{
    const auto code = find(CodeKind::Outcome, outcome);
    return code && code->isOfDoor;
}

std::optional<Code> CodeBook::find(CodeKind kind, const QString &key) const
{
    const auto code = std::find_if(m_codes.cbegin(), m_codes.cend(), [&](const Code &c) { return c.kind == kind && c.key == key; });
    return code == m_codes.cend() ? std::nullopt : std::optional(*code);
}

Result<Code> CodeBook::match(CodeKind kind, const QString &text) const
{
    const QString wanted = plain(text);
    const QString alias = keyOfAlias(wanted);
    const QList<Code> codes = ofKind(kind);
    QList<Code> beginnings;
    for (const Code &code : codes) {
        const QString key = plain(code.written());
        const QString label = plain(code.label);
        if (key == wanted || label == wanted || (!alias.isEmpty() && code.key == alias))
            return code;
        if (!wanted.isEmpty() && (key.startsWith(wanted) || label.startsWith(wanted)))
            beginnings += code;
    }
    if (beginnings.size() == 1)
        return beginnings.first();
    if (beginnings.size() > 1) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("CodeBook", "“%1” could be %2.").arg(text.trimmed(), labelsOf(beginnings)), {}};
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("CodeBook", "“%1” is none of: %2.").arg(text.trimmed(), labelsOf(codes)), {}};
}

} // namespace rosette
