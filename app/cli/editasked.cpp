#include <QCoreApplication>

#include "app/cli/askedfields.h"
#include "app/cli/editing.h"
#include "models/canvass/question.h"
#include "models/canvass/supportscale.h"

// Changing what is asked at doors: codes, questions and the support scale.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

bool isSame(const QString &left, const QString &right) { return left.compare(right, Qt::CaseInsensitive) == 0; }

/// By what is typed or shown, also out of use; --kind tells apart what one word stands for.
Result<Code> findCode(Connection &c, const Fields &fields)
{
    ROSETTE_ASSIGN(const QString text, fields.neededText(u"code"_s));
    ROSETTE_ASSIGN(const auto kind, fields.choice<std::optional<CodeKind>>(u"kind"_s, codeKinds(), {}));
    ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(c));
    QList<Code> fitting;
    for (const Code &code : codes) {
        const bool isMeant = isSame(code.key, text) || isSame(code.written(), text) || isSame(code.label, text);
        if (isMeant && (!kind || *kind == code.kind))
            fitting += code;
    }
    if (fitting.isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no code “%1”; `list codes` shows them.").arg(text), {}};
    const auto isExact = [&](const Code &code) { return code.key == text; };
    const auto exact = std::find_if(fitting.begin(), fitting.end(), isExact);
    if (fitting.size() > 1 && (exact == fitting.end() || std::count_if(fitting.begin(), fitting.end(), isExact) > 1))
        return Error{
            ErrorCode::Conflict,
            tr("“%1” is the word for several codes; give the key, or --kind outcome, support or ask.").arg(text),
            {}};
    return exact != fitting.end() ? *exact : fitting.first();
}

/// --retire and --restore; `isRetired` stays as it is without either.
Status readUse(const Fields &fields, bool &isRetired)
{
    if (fields.has(u"retire"_s) && fields.has(u"restore"_s))
        return Error{ErrorCode::Invalid, tr("--retire and --restore cannot both be meant."), {}};
    isRetired = fields.has(u"retire"_s) || (isRetired && !fields.has(u"restore"_s));
    return {};
}

Status print(const Cli &cli, const QJsonObject &result, const QString &sentence)
{
    if (cli.isJson())
        cli.print(result);
    else
        cli.print(sentence);
    return {};
}

Status editCode(const Cli &cli, Campaign &campaign)
{
    const Fields fields(cli.arguments());
    ROSETTE_ASSIGN(Code code, findCode(campaign.connection(), fields));
    const QString before = code.label;
    if (fields.has(u"title"_s)) {
        ROSETTE_ASSIGN(code.label, fields.neededText(u"title"_s));
    }
    ROSETTE_CHECK(readCode(campaign.connection(), fields, code));
    ROSETTE_CHECK(readUse(fields, code.isRetired));
    ROSETTE_CHECK(campaign.edit(tr("Change “%1”").arg(before), [&](Connection &c) -> Status {
        ROSETTE_CHECK(CodeRepository::checkUse(c, code));
        return CodeRepository::update(c, code);
    }));
    return print(cli, {{u"key"_s, code.key}, {u"label"_s, code.label}, {u"is_retired"_s, code.isRetired}},
                 code.isRetired ? tr("%1 is out of use; what was said with it stays.").arg(code.label)
                                : tr("%1, typed as “%2”.").arg(code.label, code.written()));
}

/// By its short text or the whole of it; of several wordings the one in use.
Result<Question> findQuestion(Connection &c, const Fields &fields)
{
    ROSETTE_ASSIGN(const QString text, fields.neededText(u"question"_s));
    ROSETTE_ASSIGN(const QList<Question> questions, QuestionRepository::list(c)); // those in use first
    for (const Question &question : questions) {
        if (isSame(question.label(), text) || isSame(question.text, text))
            return question;
    }
    return Error{ErrorCode::NotFound, tr("There is no question “%1”; `list questions` shows them.").arg(text), {}};
}

Status editQuestion(const Cli &cli, Campaign &campaign)
{
    const Fields fields(cli.arguments());
    ROSETTE_ASSIGN(Question question, findQuestion(campaign.connection(), fields));
    const QString before = question.label();
    if (fields.has(u"title"_s)) {
        ROSETTE_ASSIGN(question.text, fields.neededText(u"title"_s));
    }
    if (fields.has(u"short"_s))
        question.shortText = fields.text(u"short"_s);
    if (fields.has(u"choices"_s))
        question.choices = commaList(fields.text(u"choices"_s));
    ROSETTE_CHECK(readUse(fields, question.isRetired));
    ROSETTE_CHECK(campaign.edit(tr("Change “%1”").arg(before), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(question.id, QuestionRepository::revise(c, question, campaign.clock().nowMs()));
        return QuestionRepository::setRetired(c, question.id, question.isRetired);
    }));
    return print(
        cli, {{u"id"_s, question.id.value()}, {u"short"_s, question.label()}, {u"is_retired"_s, question.isRetired}},
        question.isRetired ? tr("“%1” is not asked any more; its answers stay.").arg(question.label())
                           : tr("“%1” is asked. Answers to earlier words stay with those.").arg(question.label()));
}

Status editScale(const Cli &cli, Campaign &campaign)
{
    const Fields fields(cli.arguments());
    ROSETTE_ASSIGN(const QString name, fields.neededText(u"scale"_s));
    QStringList names;
    for (const SupportScale &scale : SupportScale::presets()) {
        names += u"“%1”"_s.arg(scale.name);
        if (!isSame(scale.name, name))
            continue;
        ROSETTE_CHECK(campaign.edit(tr("Use the scale “%1”").arg(scale.name),
                                    [&](Connection &c) { return scale.adopt(c, campaign.clock().nowMs()); }));
        return print(cli, {{u"scale"_s, scale.name}},
                     tr("Support is %1 from now on. What was said before keeps its words.").arg(scale.name));
    }
    return Error{ErrorCode::NotFound, tr("There is no scale “%1”: choose %2.").arg(name, names.join(u", "_s)), {}};
}

} // namespace

QList<Editing> askedEdits()
{
    return {
        {u"code"_s, QStringList{u"code"_s, u"kind"_s, u"title"_s, u"retire"_s, u"restore"_s} + codeOptions(), editCode},
        {u"question"_s, {u"question"_s, u"title"_s, u"short"_s, u"choices"_s, u"retire"_s, u"restore"_s}, editQuestion},
        {u"scale"_s, {u"scale"_s}, editScale}};
}

QStringList editSynopses()
{
    return {
        u"edit code CAMPAIGN --code C [--kind outcome|support|ask] [--title LABEL] [--contact yes|no] "
        "[--of-door yes|no] [--stance for|undecided|against|none] [--due-days N] [--volunteer NAME] "
        "[--retire|--restore]"_s,
        u"edit question CAMPAIGN --question Q [--title WORDS] [--short S] [--choices \"A, B\"] [--retire|--restore]"_s,
        u"edit scale CAMPAIGN --scale NAME   the support scale from now on; `list scales` shows them"_s};
}

} // namespace rosette::cli
