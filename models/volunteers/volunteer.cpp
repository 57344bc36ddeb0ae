#include "models/volunteers/volunteer.h"

namespace rosette {

QString Volunteer::name() const { return QString(forename + u' ' + surname).simplified(); }

bool Volunteer::matches(const QStringList &words) const
{
    const QStringList fields{
        name(), mobile, QString(mobile).remove(u' '), phone, email, postcode, wardName, skills.join(u' '),
        office, note};
    const QString text = fields.join(u'\n');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace rosette
