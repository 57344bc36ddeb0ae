#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Something a volunteer can do and a shift may need: "canvass lead", "speaks Bengali".
struct Skill
{
    SkillId id;
    QString name;
    int volunteers = 0; ///< how many active volunteers have it; filled by list()

    /// What makes two spellings the same skill: case, spaces and punctuation do not count.
    static QString key(const QString &name);
};

class SkillRepository
{
public:
    static Result<QList<Skill>> list(Connection &connection);
    static Result<SkillId> findOrCreate(Connection &connection, const QString &name);
    static Result<QStringList> namesOf(Connection &connection, VolunteerId volunteer);
    static Result<QHash<VolunteerId, QStringList>> namesOfAll(Connection &connection);
    /// Replaces the volunteer's skills; unknown names become skills.
    static Status setNames(Connection &connection, VolunteerId volunteer, const QStringList &names);
};

} // namespace rosette
