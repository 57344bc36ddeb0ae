#include "models/rota/whynobody.h"

#include <QCoreApplication>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Gaps", text); }

} // namespace

QString numberWord(int n)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("Gaps", "nobody"), QT_TRANSLATE_NOOP("Gaps", "one"),   QT_TRANSLATE_NOOP("Gaps", "two"),
        QT_TRANSLATE_NOOP("Gaps", "three"),  QT_TRANSLATE_NOOP("Gaps", "four"),  QT_TRANSLATE_NOOP("Gaps", "five"),
        QT_TRANSLATE_NOOP("Gaps", "six"),    QT_TRANSLATE_NOOP("Gaps", "seven"), QT_TRANSLATE_NOOP("Gaps", "eight"),
        QT_TRANSLATE_NOOP("Gaps", "nine"),   QT_TRANSLATE_NOOP("Gaps", "ten"),   QT_TRANSLATE_NOOP("Gaps", "eleven"),
        QT_TRANSLATE_NOOP("Gaps", "twelve")};
    return n < int(std::size(words)) ? tr(words[n]) : QString::number(n);
}

WhyNobody::WhyNobody(const QList<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        if (const auto rule = candidate.firstRule(); rule && rule != RotaRule::OnIt)
            ++m_counts[std::size_t(*rule)];
    }
}

QString WhyNobody::words() const
{
    QStringList parts;
    const auto add = [&](RotaRule rule, const char *text) {
        if (of(rule) > 0)
            parts += tr(text).arg(numberWord(of(rule)));
    };
    add(RotaRule::Declined, QT_TRANSLATE_NOOP("Gaps", "%1 said no"));
    add(RotaRule::NotFree, QT_TRANSLATE_NOOP("Gaps", "%1 not free"));
    add(RotaRule::Unable, QT_TRANSLATE_NOOP("Gaps", "%1 without the skill"));
    add(RotaRule::Busy, QT_TRANSLATE_NOOP("Gaps", "%1 elsewhere then"));
    add(RotaRule::TooFar, QT_TRANSLATE_NOOP("Gaps", "%1 too far away before or after"));
    add(RotaRule::AtLimit, QT_TRANSLATE_NOOP("Gaps", "%1 at their limit"));
    return parts.join(u", "_s);
}

} // namespace rosette
