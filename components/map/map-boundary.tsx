"use client";

import { Component, type ReactNode } from "react";

/** Keeps whatever breaks in the map's code from taking the records with it. */
export class MapBoundary extends Component<{ onError: () => void; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
