#pragma once

#include <optional>

#include <QWidget>

#include "models/activities/activity.h"
#include "models/activities/shift.h"
#include "ui/shell/appcontext.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class DateField;
class PlaceBox;
class RepeatFields;
class ShiftLines;
class TimeField;

/// The fields for an activity: what, when, how often, where, for whom, and which people it needs. Fields that its kind
/// has no use for are hidden.
class ActivityForm : public QWidget
{
    Q_OBJECT

public:
    ActivityForm(AppContext &context, const Activity &activity, QWidget *parent = nullptr);

    ActivityKind kind() const;
    void setShifts(const QList<Shift> &shifts);
    /// The shifts that an activity of this kind usually has.
    void suggestShifts();
    /// A pitch that is made by this form stands there.
    void setNewPitchAt(LonLat position) { m_newPitchAt = position; }
    void focusDate(); ///< and selects it, to be typed anew
    void focusPlace();
    void focusConstituency();

    /// What was typed, with the pitch of that name if there is one. Invalid says which day or time is missing.
    Result<Activity> read() const;
    /// Also where it is: Invalid says what is not understood, or that no day is left.
    Result<QList<QDate>> repeats() const;
    /// Saves it as read, with its place and its people; a stall's new place becomes a pitch. For use inside an edit.
    Status write(Connection &connection, Activity &activity) const;

signals:
    void kindChanged();
    /// Something was changed with which other activities may clash.
    void edited();

private:
    void makeFields();
    void layOut();
    void connectFields();
    void fillPlaces();
    void fillRounds();
    void showKind();
    QString title(const Activity &activity) const;
    Status readPlace(Connection &connection, Activity &activity) const;

    AppContext &m_context;
    const Activity m_activity; ///< as it was
    std::optional<LonLat> m_newPitchAt;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    DateField *m_date = nullptr;
    TimeField *m_start = nullptr;
    TimeField *m_end = nullptr;
    PlaceBox *m_place = nullptr;
    QComboBox *m_round = nullptr;
    QLineEdit *m_constituency = nullptr;
    QPlainTextEdit *m_agenda = nullptr;
    QPlainTextEdit *m_note = nullptr;
    ShiftLines *m_shifts = nullptr;
    RepeatFields *m_repeat = nullptr;
};

} // namespace rosette
