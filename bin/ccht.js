#!/usr/bin/env node
import { start } from '../dist/ccht.js';

await start();
