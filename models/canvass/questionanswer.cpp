#include <QCoreApplication>

#include "models/canvass/question.h"

// What a question can be answered, and how people write it.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScaleSteps = 5;
constexpr QLatin1String kKinds[] = {"yes-no"_L1, "choice"_L1, "scale"_L1, "text"_L1};

QString tr(const char *text) { return QCoreApplication::translate("Question", text); }

/// The option that `written` counts: the second is "2".
std::optional<QString> optionByNumber(const QStringList &options, const QString &written)
{
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    return isNumber && number >= 1 && number <= options.size() ? std::optional(options.at(number - 1)) : std::nullopt;
}

} // namespace

QString questionKindKey(QuestionKind kind) { return kKinds[size_t(kind)]; }

QuestionKind questionKindFrom(const QString &key)
{
    const auto found = std::find(std::begin(kKinds), std::end(kKinds), key);
    return found == std::end(kKinds) ? QuestionKind::Text : QuestionKind(found - std::begin(kKinds));
}

QString Question::label() const { return shortText.isEmpty() ? text : shortText; }

Status Question::check() const
{
    if (text.isEmpty())
        return Error{ErrorCode::Invalid, tr("Write the question as it is asked."), {}};
    if (kind == QuestionKind::Choice && choices.size() < 2)
        return Error{ErrorCode::Invalid, tr("Write at least two answers to choose from, one a line."), {}};
    return {};
}

QStringList Question::options() const
{
    switch (kind) {
    case QuestionKind::YesNo:
        return {tr("yes"), tr("no")};
    case QuestionKind::Choice:
        return choices;
    case QuestionKind::Scale: {
        QStringList steps;
        for (int step = 1; step <= kScaleSteps; ++step)
            steps += QString::number(step);
        return steps;
    }
    case QuestionKind::Text:
        break;
    }
    return {};
}

Result<QString> Question::match(const QString &written) const
{
    const QString wanted = written.simplified();
    const QStringList all = options();
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid, tr("“%1” has no answer.").arg(label()), {}};
    if (all.isEmpty())
        return wanted;
    QStringList beginnings;
    for (const QString &option : all) {
        if (option.compare(wanted, Qt::CaseInsensitive) == 0)
            return option;
        if (option.startsWith(wanted, Qt::CaseInsensitive))
            beginnings += option;
    }
    if (beginnings.size() == 1)
        return beginnings.first();
    if (beginnings.size() > 1)
        return Error{ErrorCode::Conflict, tr("“%1” could be %2.").arg(wanted, beginnings.join(u", "_s)), {}};
    if (const auto option = optionByNumber(all, wanted))
        return *option;
    return Error{ErrorCode::Invalid, tr("“%1” is no answer to “%2”: %3.").arg(wanted, label(), all.join(u", "_s)), {}};
}

} // namespace rosette
