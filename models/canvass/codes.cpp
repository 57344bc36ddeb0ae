#include "models/canvass/codes.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT id, kind, key, label, position, is_contact, is_retired FROM codes ORDER BY is_retired, kind, position, id)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO codes (id, kind, key, label, position, is_contact, is_retired) VALUES (?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = "UPDATE codes SET key = ?, label = ?, position = ?, is_contact = ?, is_retired = ? WHERE id = ?"_L1;

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
        labels += code.kind == CodeKind::Support ? code.key : code.label;
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
        return Code{row.integer(0), kindFrom(row.text(1)), row.text(2), row.text(3), row.number(4), row.boolean(5), row.boolean(6)};
    });
}

Status CodeRepository::insert(Connection &connection, const Code &code)
{
    return Statement(connection, QString(kInsertSql))
        .bindAll(code.id > 0 ? code.id : newIdValue(), toText(code.kind), code.key, code.label, code.position, code.isContact, code.isRetired)
        .run();
}

Status CodeRepository::update(Connection &connection, const Code &code)
{
    return Statement(connection, QString(kUpdateSql)).bindAll(code.key, code.label, code.position, code.isContact, code.isRetired, code.id).run();
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
    const auto code = std::find_if(m_codes.cbegin(), m_codes.cend(), [&](const Code &c) { return c.kind == kind && c.key == key; });
    return code == m_codes.cend() ? key : code->label;
}

bool CodeBook::isContact(const QString &outcome) const
{
    return std::any_of(m_codes.cbegin(), m_codes.cend(), [&](const Code &c) { return c.kind == CodeKind::Outcome && c.key == outcome && c.isContact; });
}

Result<Code> CodeBook::match(CodeKind kind, const QString &text) const
{
    const QString wanted = plain(text);
    const QString alias = keyOfAlias(wanted);
    const QList<Code> codes = ofKind(kind);
    QList<Code> beginnings;
    for (const Code &code : codes) {
        const QString key = plain(code.key);
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
