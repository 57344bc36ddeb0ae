#include "models/volunteers/volunteercare.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("VolunteerCare", text); }

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

VolunteerCare VolunteerCare::parse(const QString &source)
{
    static const QRegularExpression stairs =
        anyCase(u"\\b(?:no|avoids?|not?) (?:stairs|steps)\\b|\\b(?:stairs|steps) (?:are )?(?:hard|difficult)|"
                "can(?:.?t|not) (?:do|manage|climb) (?:stairs|steps)|\\bbad (?:knees?|hips?|legs?)\\b|\\bwheelchair"_s);
    static const QRegularExpression newcomer = anyCase(
        u"^new\\b|[,;.] *new\\b|\\bnew (?:volunteer|member|to this)|\\bpair(?:ed)? (?:with|up)|first.?timer|\\bnewbie"_s);
    static const QRegularExpression everyWeek = anyCase(
        u"\\b(?:likes?|loves?|happy|wants?|glad|prefers?)\\b.*\\b(?:every|each) (?:week|saturday|sunday)|\\bweek in,? week out"_s);
    static const QRegularExpression office = anyCase(
        u"\\b(cllr|councillor|(?:prospective )?(?:parliamentary )?candidate|ppc|mayor)\\b\\.?((?: for| in| of)? [^,;.?]+)?"_s);
    const QString note = QString(source.simplified()).replace(u'’', u'\'');
    VolunteerCare care{.isNew = newcomer.match(note).hasMatch(),
                       .avoidsStairs = stairs.match(note).hasMatch(),
                       .likesEveryWeek = everyWeek.match(note).hasMatch()};
    if (const auto match = office.match(note); match.hasMatch()) {
        care.isRepresentative = true;
        const QString title = match.captured(1).toLower() == "cllr"_L1 ? u"councillor"_s : match.captured(1);
        care.office = QString(title.at(0).toUpper() + title.mid(1) + match.captured(2)).simplified();
    }
    if (!care.isEmpty() && note.contains(u'?'))
        care.doubt = tr("“%1” asks rather than says.").arg(note);
    return care;
}

QString VolunteerCare::words() const
{
    QStringList parts;
    if (isNew)
        parts += tr("new: pair with somebody experienced");
    if (avoidsStairs)
        parts += tr("no stairs");
    if (likesEveryWeek)
        parts += tr("likes to come every week");
    if (isRepresentative)
        parts += tr("representative (%1)").arg(office);
    return parts.join(u", "_s);
}

bool VolunteerCare::isAboutDoubles(const QString &note)
{
    static const QRegularExpression doubles = anyCase(
        u"^\\W*(?:same (?:person )?as (?:above|before|previous|line \\d+)|(?:possible |a )?dupl?icate(?: of above)?|see above|ditto)\\W*$"_s);
    return doubles.match(note).hasMatch();
}

} // namespace rosette
