#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"


namespace rosette {

class ActivityDialog;
class KitView;
class PageHeader;
class PitchesView;
class StallsView;
class TabPages;

/// Stalls by date, pitches by place, and the kit that goes to them.
class StallsPage : public Page
{
    Q_OBJECT

public:
    explicit StallsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// An activity, its packing list ("packing-list", by the activity), a pitch or a thing of the kit.
    void reveal(const Target &target) override;

private:
    enum Tab {
        Stalls,
        Pitches,
        KitTab,
    };

    void buildHeader();
    QAction *makeAction(const QString &text, const QString &objectName, void (StallsPage::*run)());
    void buildTabs();
    void reload();
    void planStall();
    void planStallOn(PitchId pitch);
    void changeStall(ActivityId id);
    void addPitch();
    void addKit();
    QDate usualDay() const;
    void openForm(ActivityDialog *form);

    PageHeader *m_header;
    TabPages *m_tabs;
    StallsView *m_stalls = nullptr;
    PitchesView *m_pitches = nullptr;
    KitView *m_kit = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_addPitchAction = nullptr;
    QAction *m_addKitAction = nullptr;
};

} // namespace rosette
