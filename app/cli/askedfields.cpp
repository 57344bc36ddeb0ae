#include "app/cli/askedfields.h"

#include <QCoreApplication>

#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// An option that says nothing of this kind of code is a mistake, not to be passed over.
Status checkKind(const Fields &fields, CodeKind kind)
{
    static const QHash<QString, CodeKind> kindOf{{u"contact"_s, CodeKind::Outcome},
                                                 {u"of-door"_s, CodeKind::Outcome},
                                                 {u"stance"_s, CodeKind::Support},
                                                 {u"due-days"_s, CodeKind::Ask},
                                                 {u"volunteer"_s, CodeKind::Ask}};
    for (const QString &option : codeOptions()) {
        if (fields.has(option) && kindOf.value(option) != kind)
            return Error{ErrorCode::Invalid, tr("--%1 says nothing of this kind of code.").arg(option), {}};
    }
    return {};
}

Result<bool> yesNo(const Fields &fields, const QString &name, bool fallback)
{
    return fields.choice<bool>(name, {{u"yes"_s, true}, {u"no"_s, false}}, fallback);
}

} // namespace

QList<std::pair<QString, std::optional<CodeKind>>> codeKinds()
{
    return {{u"outcome"_s, CodeKind::Outcome}, {u"support"_s, CodeKind::Support}, {u"ask"_s, CodeKind::Ask}};
}

QStringList codeOptions() { return {u"contact"_s, u"of-door"_s, u"stance"_s, u"due-days"_s, u"volunteer"_s}; }

Status readCode(Connection &connection, const Fields &fields, Code &code)
{
    ROSETTE_CHECK(checkKind(fields, code.kind));
    ROSETTE_ASSIGN(code.isContact, yesNo(fields, u"contact"_s, code.isContact));
    ROSETTE_ASSIGN(code.isOfDoor, yesNo(fields, u"of-door"_s, code.isOfDoor));
    if (code.isContact && code.isOfDoor)
        return Error{ErrorCode::Invalid, tr("A contact is with one person: it cannot be said of a whole door."), {}};
    ROSETTE_ASSIGN(code.stance, fields.choice<Stance>(u"stance"_s,
                                                      {{u"for"_s, Stance::For},
                                                       {u"undecided"_s, Stance::Undecided},
                                                       {u"against"_s, Stance::Against},
                                                       {u"none"_s, Stance::None}},
                                                      code.stance));
    if (fields.has(u"due-days"_s)) {
        ROSETTE_ASSIGN(const int days, fields.number(u"due-days"_s, 0));
        code.dueDays = days > 0 ? std::optional(days) : std::nullopt;
    }
    if (fields.has(u"volunteer"_s)) {
        ROSETTE_ASSIGN(const Volunteer owner, VolunteerRepository::findByName(connection, fields.text(u"volunteer"_s)));
        code.owner = owner.id;
    }
    return {};
}

QStringList commaList(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        parts += part.trimmed();
    return parts;
}

} // namespace rosette::cli
