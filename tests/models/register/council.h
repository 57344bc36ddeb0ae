#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

namespace rosette::test {

/// A made-up council: who really lives where, and the files it sends of them. Nobody ever shares a whole name with
/// somebody else, or a forename with anybody who ever lived at the same door, so that who is who can be known.
class Council
{
public:
    struct Elector
    {
        int who = 0; ///< the human being, whatever the files call them
        QString district;
        int number = 0;
        QString surname;
        QString forename;
        QString marker;
        int door = 0;
        bool isSteady = true; ///< neither moved nor renamed since the file before
    };

    explicit Council(QRandomGenerator &random);

    const QList<Elector> &electors() const { return m_electors; }
    /// Time goes back: these are who lives there, as in a file that was sent before.
    void goBackTo(const QList<Elector> &electors);
    static QString numberText(const Elector &elector);

    /// The whole register, or one polling district of it; Xpress with 14 columns.
    QByteArray full(const QString &district = {}) const;
    /// A month goes by: some come, marry, get another marker or leave; Democracy Counts' list of the changes.
    QByteArray month();
    /// A year goes by, people move as well, and all numbers start again.
    void december();
    /// Absent voters by number.
    QByteArray absentVoters() const;
    static QStringList districts();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    Elector newcomer();
    void rename(Elector &elector);
    void renumber();
    QString freeForename(int door);

    QRandomGenerator &m_random;
    QList<Elector> m_electors;
    QSet<QString> m_names;                 ///< whole names ever used
    QHash<int, QSet<QString>> m_forenames; ///< by door, ever used
    int m_people = 0;
};

} // namespace rosette::test
