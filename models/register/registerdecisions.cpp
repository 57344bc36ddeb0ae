#include "models/register/registerdecisions.h"

#include <QCoreApplication>

#include "models/store/importfinding.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPersonPrefix = "person:"_L1;
constexpr auto kNew = "new"_L1;
constexpr auto kLeave = "leave"_L1;

QString tr(const char *text) { return QCoreApplication::translate("RegisterDecisions", text); }

QString lineInWords(int file, qint64 line)
{
    return file > 1 ? tr("line %1 of file %2").arg(line).arg(file) : tr("line %1").arg(line);
}

} // namespace

std::optional<RegisterChoice> RegisterChoice::parse(const QString &value)
{
    if (value == kNew)
        return makeNew();
    if (value == kLeave)
        return leave();
    if (!value.startsWith(kPersonPrefix))
        return {};
    bool isRead = false;
    const PersonId person(value.sliced(kPersonPrefix.size()).toLongLong(&isRead));
    return isRead && person ? std::optional(of(person)) : std::nullopt;
}

QString RegisterChoice::value() const
{
    switch (kind) {
    case Kind::Person:
        return kPersonPrefix + QString::number(person.value());
    case Kind::New:
        return kNew;
    case Kind::Leave:
        return kLeave;
    }
    return {};
}

Result<RegisterDecisions> RegisterDecisions::of(const ImportCorrections &corrections)
{
    RegisterDecisions decisions;
    for (auto it = corrections.begin(); it != corrections.end(); ++it) {
        if (!it.key().startsWith(ImportFinding::decisionPrefix()))
            continue;
        const auto line = ImportFinding::lineOf(it.key().sliced(ImportFinding::decisionPrefix().size()));
        const auto choice = RegisterChoice::parse(it.value());
        if (!line || !choice) {
            return Error{ErrorCode::Invalid,
                         tr("“%1=%2” is no decision about a row. Nothing was changed. Say a line of the file and "
                            "new, leave or one of the people offered for it, as in 12=new.")
                             .arg(it.key().sliced(ImportFinding::decisionPrefix().size()), it.value()),
                         {}};
        }
        decisions.m_choices[*line] = Entry{*choice, false};
    }
    ROSETTE_CHECK(decisions.checkNobodyIsTwo());
    return decisions;
}

QList<RegisterDecisions::Decision> RegisterDecisions::all() const
{
    QList<Decision> all;
    for (const auto &[at, entry] : m_choices)
        all += Decision{at.first, at.second, entry.choice};
    return all;
}

std::optional<RegisterChoice> RegisterDecisions::take(int file, qint64 line)
{
    const auto found = m_choices.find({file, line});
    if (found == m_choices.end())
        return {};
    found->second.isTaken = true;
    return found->second.choice;
}

Status RegisterDecisions::checkAllTaken() const
{
    for (const auto &[at, entry] : m_choices) {
        if (entry.isTaken)
            continue;
        return Error{ErrorCode::Invalid,
                     tr("There is nothing to decide about %1: no such row is there, or what becomes of it is certain. "
                        "Nothing was changed. Look at what the import would do again.")
                         .arg(lineInWords(at.first, at.second)),
                     {}};
    }
    return {};
}

Status RegisterDecisions::checkNobodyIsTwo() const
{
    std::map<PersonId, std::pair<int, qint64>> lines;
    for (const auto &[at, entry] : m_choices) {
        if (entry.choice.kind != RegisterChoice::Kind::Person)
            continue;
        const auto [first, isFirst] = lines.try_emplace(entry.choice.person, at);
        if (isFirst)
            continue;
        return Error{ErrorCode::Invalid,
                     tr("The rows in %1 and %2 are decided to be the same person. Nothing was changed. Decide one of "
                        "them otherwise.")
                         .arg(lineInWords(first->second.first, first->second.second), lineInWords(at.first, at.second)),
                     {}};
    }
    return {};
}

Error RegisterDecisions::notOffered(int file, qint64 line, const RegisterChoice &choice)
{
    return Error{ErrorCode::Invalid,
                 tr("“%1” is not open for %2. Nothing was changed. Look at what the import would do again and choose "
                    "one of its proposals.")
                     .arg(choice.value(), lineInWords(file, line)),
                 {}};
}

} // namespace rosette
