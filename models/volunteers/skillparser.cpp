#include "models/volunteers/skillparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/volunteers/skill.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWordsOfSkill = 3;

QString tr(const char *text) { return QCoreApplication::translate("SkillParser", text); }

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// A usual skill and how people write it; longer ones stand before their parts.
struct Usual
{
    QString skill;
    QRegularExpression pattern;
};

const QList<Usual> &usualSkills()
{
    const auto usual = [](const QString &skill, const QString &pattern) {
        return Usual{skill, anyCase(u"\\b(?:"_s + pattern + u")\\b"_s)};
    };
    static const QList<Usual> list{
        usual(u"stall lead"_s, u"stall ?lead(?:er|ing)?|(?:lead|run)(?:s|ing|ning)? (?:a |the |our )?stalls?"_s),
        usual(u"canvass lead"_s,
              u"canvass(?:ing)? ?lead(?:er|ing)?|session lead(?:er)?|"
              "(?:lead|run)(?:s|ing|ning)? (?:a |the )?(?:canvass(?:es|ing)?(?: sessions?)?|sessions?)"_s),
        usual(u"can lift gazebo"_s, u"(?:can )?lift(?:s|ing)?(?: the| a)? gazebo|gazebos?|heavy lifting"_s),
        usual(u"data entry"_s, u"data ?(?:entry|input(?:ting)?)|typ(?:e|ing)(?: in)?(?: sheets| data)?"_s),
        usual(u"first aider"_s, u"first[ -]?aid(?:er)?"_s),
        usual(u"canvasser"_s,
              u"canvass(?:er|es|ing)?|door ?knock(?:er|s|ing)?|knock(?:s|ing)?(?: on)? doors|doorstep"_s),
        usual(u"leaflets"_s,
              u"(?:deliver(?:s|ing|y)? |post(?:ing)? )?leaflet(?:s|er|ers|ing|ting)?|deliver(?:s|er|ing|ies|y)?|"
              "letterbox(?:es|ing)?"_s),
        usual(u"teller"_s, u"tell(?:er|ers|ing)"_s),
        usual(u"driver"_s, u"driv(?:e|es|er|ing)|(?:has |have )?(?:a |own )?car|giv(?:e|es|ing) lifts"_s),
        usual(u"phoning"_s, u"phon(?:e|es|er|ing)(?: ?bank(?:s|ing)?)?|ring(?:s|ing)? (?:round|people)"_s),
        usual(u"stall"_s, u"(?:street )?stalls?(?: help(?:er)?)?"_s),
    };
    return list;
}

/// Words that say nothing of their own.
QString withoutFillers(const QString &piece)
{
    static const QRegularExpression fillers = anyCase(u"\\b(?:i|i'm|i'd|i'll|is|am|can|could|would|will|does?|do not "
                                                      u"mind|don't mind|happy to|glad to|good (?:at|with)|"
                                                      "willing to|likes?|loves?|enjoys?|helps?(?: with| "
                                                      "out)?|experienced|also|very|the|some|an?|to|with|on|our|please|"
                                                      "ok|fine)\\b"_s);
    static const QRegularExpression ends(u"^[\\s\\-–:.!]+|[\\s\\-–:.!]+$"_s);
    return QString(piece).remove(fillers).simplified().remove(ends);
}

/// Gathers skills piece by piece.
class SkillReader
{
public:
    explicit SkillReader(const QStringList &known)
        : m_known(known)
    {
    }

    void take(const QString &piece)
    {
        static const QRegularExpression refusal =
            anyCase(u"\\b(?:no|not|never|nothing|can't|cannot|won't|don't|hates?|rather not|anything but|except)\\b"_s);
        static const QRegularExpression mind = anyCase(u"\\bdo(?:n't| not) mind\\b"_s);
        if (refusal.match(QString(piece).remove(mind)).hasMatch()) {
            m_doubts += tr("“%1” says what is not wanted; it was left out.").arg(piece);
            return;
        }
        if (!takeLanguage(piece) && !takeUsual(piece))
            takeUnknown(piece);
    }

    SkillParser::Reading reading() const { return {m_skills, m_doubts.join(u' ')}; }

private:
    void add(const QString &skill)
    {
        const auto isSame = [&](const QString &other) { return Skill::key(other) == Skill::key(skill); };
        if (std::none_of(m_skills.begin(), m_skills.end(), isSame))
            m_skills += skill;
    }

    /// "speaks Turkish"; and "Bengali" after it.
    bool takeLanguage(const QString &piece)
    {
        static const QRegularExpression speaks =
            anyCase(u"\\b(?:speak(?:s|er|ing)?|fluent(?: in)?|native)\\s+(\\w+)$"_s);
        static const QRegularExpression oneName(u"^\\p{Lu}\\w+$"_s);
        QString language = speaks.match(piece).captured(1);
        if (language.isEmpty() && m_isAfterLanguage && oneName.match(piece).hasMatch())
            language = piece;
        m_isAfterLanguage = !language.isEmpty();
        if (m_isAfterLanguage)
            add(u"speaks "_s + language.at(0).toUpper() + language.mid(1).toLower());
        return m_isAfterLanguage;
    }

    bool takeUsual(const QString &piece)
    {
        for (const Usual &usual : usualSkills()) {
            const auto match = usual.pattern.match(piece);
            if (!match.hasMatch())
                continue;
            add(usual.skill);
            const QString rest =
                withoutFillers(piece.left(match.capturedStart()) + u' ' + piece.mid(match.capturedEnd()));
            if (!rest.isEmpty())
                m_doubts += tr("“%1” was not understood.").arg(rest);
            return true;
        }
        return false;
    }

    void takeUnknown(const QString &piece)
    {
        const QString skill = withoutFillers(piece);
        if (Skill::key(skill).isEmpty())
            return;
        if (skill.count(u' ') >= kMostWordsOfSkill) {
            m_doubts += tr("“%1” was not understood.").arg(piece);
            return;
        }
        add(skill);
        if (!m_known.contains(Skill::key(skill)))
            m_doubts += tr("“%1” is none of the skills in use; it would become one.").arg(skill);
    }

    const QStringList &m_known;
    QStringList m_skills;
    QStringList m_doubts;
    bool m_isAfterLanguage = false;
};

} // namespace

SkillParser::Reading SkillParser::parse(const QString &text, const QStringList &known)
{
    static const QRegularExpression separators =
        anyCase(u"[,;/|+&\\n•·]|\\.(?=\\s|$)|\\b(?:and|plus|also|or|but)\\b"_s);
    SkillReader reader(known);
    for (const QString &piece : QString(text).replace(u'’', u'\'').split(separators)) {
        if (!piece.simplified().isEmpty())
            reader.take(piece.simplified());
    }
    return reader.reading();
}

} // namespace rosette
