#pragma once

#include <QString>
#include <QStringList>

namespace rosette {

/// Reads what people write under "Can do": "canvass lead, driver", "happy to knock on doors and can drive", "speaks
/// Turkish & Bengali". Pure; any thread.
class SkillParser
{
public:
    struct Reading
    {
        QStringList skills; ///< in the words that Rosette uses for the usual ones
        QString doubt;      ///< a sentence about what deserves a look; empty when all is plain
    };

    /// `known`: keys (Skill::key()) of the skills that the campaign has beside the usual ones.
    static Reading parse(const QString &text, const QStringList &known = {});
};

} // namespace rosette
