#include "models/canvass/supportscale.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SupportScale", text); }

Code answer(const QString &key, const QString &label, Stance stance)
{
    Code code;
    code.kind = CodeKind::Support;
    code.key = key;
    code.label = label;
    code.stance = stance;
    return code;
}

/// The keys of the first campaigns stand without a scale's name.
QList<Code> oneToFive()
{
    return {answer(u"1"_s, tr("Certain to support us"), Stance::For), answer(u"2"_s, tr("Leaning to us"), Stance::For),
            answer(u"3"_s, tr("Undecided"), Stance::Undecided), answer(u"4"_s, tr("Leaning away"), Stance::Against),
            answer(u"5"_s, tr("Against us"), Stance::Against)};
}

QList<Code> letters()
{
    return {answer(u"letters/D"_s, tr("Definite"), Stance::For), answer(u"letters/P"_s, tr("Probable"), Stance::For),
            answer(u"letters/U"_s, tr("Undecided"), Stance::Undecided),
            answer(u"letters/A"_s, tr("Against us"), Stance::Against),
            answer(u"letters/W"_s, tr("Won’t say"), Stance::None)};
}

QList<Code> tenToNought()
{
    constexpr int kSurest = 10;
    constexpr int kLeastFor = 7;
    constexpr int kLeastUndecided = 4;
    QList<Code> codes;
    for (int step = kSurest; step >= 0; --step) {
        const Stance stance = step >= kLeastFor         ? Stance::For
                              : step >= kLeastUndecided ? Stance::Undecided
                                                        : Stance::Against;
        const QString words = stance == Stance::For         ? tr("for us")
                              : stance == Stance::Undecided ? tr("undecided")
                                                            : tr("against us");
        codes += answer(u"0-10/%1"_s.arg(step), tr("%1 of 10, %2").arg(step).arg(words), stance);
    }
    return codes;
}

Question usualParty()
{
    Question question;
    question.text = tr("Which party do you usually vote for?");
    question.shortText = tr("Party");
    question.kind = QuestionKind::Choice;
    question.choices = {tr("Con"), tr("Green"), tr("Lab"), tr("LD"), tr("Reform"), tr("other"), tr("none")};
    return question;
}

Status ask(Connection &connection, const Question &question, qint64 nowMs)
{
    ROSETTE_ASSIGN(const QList<Question> known, QuestionRepository::list(connection));
    for (const Question &one : known) {
        if (one.shortText == question.shortText && one.kind == question.kind)
            return one.isRetired ? QuestionRepository::setRetired(connection, one.id, false) : Status();
    }
    const auto id = QuestionRepository::add(connection, question, nowMs);
    return id ? Status() : Status(id.error());
}

bool holds(const QList<Code> &codes, const QString &key)
{
    return std::any_of(codes.cbegin(), codes.cend(), [&](const Code &code) { return code.key == key; });
}

} // namespace

QList<SupportScale> SupportScale::presets()
{
    return {{tr("1 to 5"), oneToFive(), {}},
            {tr("1 to 5, with the usual party"), oneToFive(), usualParty()},
            {tr("Letters: D, P, U, A, W"), letters(), {}},
            {tr("0 to 10"), tenToNought(), {}}};
}

Status SupportScale::adopt(Connection &connection, qint64 nowMs) const
{
    ROSETTE_ASSIGN(const QList<Code> known, CodeRepository::list(connection));
    for (Code code : known) {
        if (code.kind != CodeKind::Support || holds(answers, code.key))
            continue;
        code.isRetired = true;
        ROSETTE_CHECK(CodeRepository::update(connection, code));
    }
    int position = 0;
    for (Code code : answers) {
        code.position = ++position;
        const auto old = CodeBook(known).find(CodeKind::Support, code.key);
        if (!old) {
            ROSETTE_CHECK(CodeRepository::insert(connection, code));
            continue;
        }
        code = *old; // under the words that the campaign gave it
        code.position = position;
        code.isRetired = false;
        ROSETTE_CHECK(CodeRepository::update(connection, code));
    }
    return question ? ask(connection, *question, nowMs) : Status();
}

bool SupportScale::isInUse(const CodeBook &codes) const
{
    const QList<Code> used = codes.ofKind(CodeKind::Support);
    return used.size() == answers.size() &&
           std::all_of(used.cbegin(), used.cend(), [&](const Code &code) { return holds(answers, code.key); });
}

} // namespace rosette
