#pragma once

#include <array>
#include <optional>

#include <QString>

namespace rosette {

/// What a report counts.
enum class WorkFigure {
    Stalls,
    Sessions, ///< of canvassing
    Rounds,   ///< leafleted to their end
    Doors,    ///< different ones tried
    Conversations,
    StallConversations, ///< of those, at stalls
    Leaflets,
    StallLeaflets, ///< of those, at stalls
    SignUps,
    VoterRegistrations,
    Meetings,
    Attendances, ///< at meetings
    Shifts,      ///< somebody came to
    NoShows,
    Minutes, ///< of those shifts; said as hours
};
inline constexpr std::array kWorkFigures{WorkFigure::Stalls,        WorkFigure::Sessions,
                                         WorkFigure::Rounds,        WorkFigure::Doors,
                                         WorkFigure::Conversations, WorkFigure::StallConversations,
                                         WorkFigure::Leaflets,      WorkFigure::StallLeaflets,
                                         WorkFigure::SignUps,       WorkFigure::VoterRegistrations,
                                         WorkFigure::Meetings,      WorkFigure::Attendances,
                                         WorkFigure::Shifts,        WorkFigure::NoShows,
                                         WorkFigure::Minutes};

QString toKey(WorkFigure figure); ///< for machines: stalls, sessions, …, minutes
QString label(WorkFigure figure); ///< "Stalls", "of these at stalls", "Hours"
/// The number as it is said: 1,204; minutes as hours, "61" or "61.5".
QString figureText(WorkFigure figure, int amount);

/// One number for each figure.
class WorkFigures
{
public:
    int &operator[](WorkFigure figure) { return m_amounts[size_t(figure)]; }
    int operator[](WorkFigure figure) const { return m_amounts[size_t(figure)]; }
    WorkFigures &operator+=(const WorkFigures &other);
    bool isEmpty() const { return *this == WorkFigures(); }

    friend bool operator==(const WorkFigures &, const WorkFigures &) = default;

private:
    std::array<int, kWorkFigures.size()> m_amounts{};
};

} // namespace rosette
