#pragma once

#include <QHash>
#include <QMetaType>
#include <QVariant>

namespace rosette {

/// A typed row id: 64 bits, time-ordered, unique across copies of a campaign, so that two copies merge without
/// renumbering. 0 is "none". A bare integer never crosses a repository.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr explicit operator bool() const { return isValid(); }
    /// NULL when there is no id, for binding.
    QVariant toVariant() const { return isValid() ? QVariant(m_value) : QVariant(QMetaType(QMetaType::LongLong)); }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// A fresh id value: 41 bits of milliseconds since 2020, 12 bits that tell this run of the program from others,
/// 10 bits of sequence; strictly increasing within the process. Any thread.
qint64 newIdValue();

template <typename IdType>
IdType newId()
{
    return IdType(newIdValue());
}

using WardId = Id<struct WardTag>;
using DistrictId = Id<struct DistrictTag>;
using StreetId = Id<struct StreetTag>;
using DoorId = Id<struct DoorTag>;
using PersonId = Id<struct PersonTag>;
using RegistrationId = Id<struct RegistrationTag>;
using ElectionId = Id<struct ElectionTag>;
using ImportId = Id<struct ImportTag>;
using VolunteerId = Id<struct VolunteerTag>;
using SkillId = Id<struct SkillTag>;
using PitchId = Id<struct PitchTag>;
using PitchPaperId = Id<struct PitchPaperTag>;
using KitId = Id<struct KitTag>;
using ActivityId = Id<struct ActivityTag>;
using ShiftId = Id<struct ShiftTag>;
using AssignmentId = Id<struct AssignmentTag>;
using CarId = Id<struct CarTag>;
using ProposalId = Id<struct ProposalTag>;
using RoundSetId = Id<struct RoundSetTag>;
using RoundId = Id<struct RoundTag>;
using StageId = Id<struct StageTag>;
using SheetId = Id<struct SheetTag>;
using SheetLineId = Id<struct SheetLineTag>;
using ConversationId = Id<struct ConversationTag>;
using QuestionId = Id<struct QuestionTag>;
using SurveyId = Id<struct SurveyTag>;
using ScriptId = Id<struct ScriptTag>;
using FollowUpId = Id<struct FollowUpTag>;
using LeafletId = Id<struct LeafletTag>;
using DeliveryId = Id<struct DeliveryTag>;
using WalkId = Id<struct WalkTag>;

} // namespace rosette
