#pragma once

#include <functional>

#include <QDialog>

#include "models/activities/activity.h"
#include "ui/shell/appcontext.h"

class QDialogButtonBox;
class QLabel;

namespace rosette {

class ActivityForm;
class ClashWarning;

/// The form for a stall, a session, leafleting, telling or a meeting: new or to be changed. Saves by one undoable edit;
/// what cannot be saved is said in the form, with nothing lost, and what clashes at once, while one types. Open it with
/// open(); it deletes itself.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new activity of this kind on that day.
    static ActivityDialog *forNew(AppContext &context, ActivityKind kind, QDate date, QWidget *parent);
    /// A new session or leafleting on that round.
    static ActivityDialog *forRound(AppContext &context, RoundId round, ActivityKind kind, QDate date, QWidget *parent);
    /// A new stall on that pitch.
    static ActivityDialog *forPitch(AppContext &context, PitchId pitch, QDate date, QWidget *parent);
    /// A new stall where no pitch is yet: saving it makes one there, called as the form says.
    static ActivityDialog *forPlace(AppContext &context, const QString &name, LonLat position, QDate date,
                                    QWidget *parent);
    /// A new one that is said in part: an idea that shall become something, help for another constituency. Without an
    /// end it has the usual times of its kind.
    static ActivityDialog *forDraft(AppContext &context, const Activity &draft, QWidget *parent);
    /// Nothing when the activity is gone; the message bar says so.
    static ActivityDialog *forExisting(AppContext &context, ActivityId id, QWidget *parent);

    /// What is written with the activity, in the same undoable edit.
    void alsoWrite(const std::function<Status(Connection &, ActivityId)> &write) { m_alsoWrite = write; }
    /// Puts the cursor where it is said whom we help.
    void askForConstituency();

signals:
    void activitySaved(rosette::ActivityId id);

protected:
    /// Grows with what is said in it, so that no field is squeezed.
    bool event(QEvent *event) override;

private:
    ActivityDialog(AppContext &context, const Activity &activity, QWidget *parent);

    void build();
    void showKind();
    void showClashes();
    void save();
    QString editText(const Activity &activity, qsizetype repeats) const;
    void complain(const QString &sentence);

    AppContext &m_context;
    const Activity m_activity; ///< as it was
    std::function<Status(Connection &, ActivityId)> m_alsoWrite;
    ActivityForm *m_form;
    ClashWarning *m_clashes;
    QLabel *m_complaint;
    QDialogButtonBox *m_buttons;
};

} // namespace rosette
